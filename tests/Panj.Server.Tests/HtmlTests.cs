using Panj.Server.Markup;

namespace Panj.Server.Tests;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("\" onload='x'", "&quot; onload=&#x27;x&#x27;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("Панҷ", "Панҷ")]
    [InlineData(null, "")]
    public void Holes_are_text(string? text, string written) => Html.Of($"<p>{text}</p>").ToString().ShouldBe($"<p>{written}</p>");

    [Fact]
    public void Markup_in_holes_stays_markup() => Html.Of($"<p>{Html.Of($"<b>{"<"}</b>")}</p>").ToString().ShouldBe("<p><b>&lt;</b></p>");

    [Fact]
    public void An_unwanted_template_is_never_written()
    {
        var asked = 0;
        Html.If(false, $"{++asked}").ToString().ShouldBeEmpty();
        asked.ShouldBe(0);
    }
}
