using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("<p>Forty  <b>people</b></p><p>crossed &amp; left.</p>", "Forty people\n\ncrossed & left.")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("one<br/>two<BR>three", "one\n\ntwo\n\nthree")]
    [InlineData("<script>alert('<p>')</script>after<style>p{}</style>", "after")]
    [InlineData("<script>never closed", "")]
    [InlineData("open <b", "open <b")]
    [InlineData("", "")]
    public void Words_are_left(string markup, string text) => MarkupText.Of(markup).ShouldBe(text);

    [Fact]
    public void Nesting_costs_nothing() => MarkupText.Of(string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "x").ShouldBe("x");
}
