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

    [Theory]
    [InlineData("{0} moved {1} troops", "TJ moved 20 troops")]
    [InlineData("{1} troops: {0}", "20 troops: TJ")]
    [InlineData("a < b & \"{0}\"", "a &lt; b &amp; &quot;TJ&quot;")]
    [InlineData("{{{0}}} stays", "{TJ} stays")]
    [InlineData("<b onclick={0}>", "&lt;b onclick=TJ&gt;")]
    public void A_sentence_is_text_in_any_order(string pattern, string written) => Html.Format(pattern, "TJ", 20).ToString().ShouldBe(written);

    [Fact]
    public void Holes_of_a_sentence_are_encoded_once() =>
        Html.Format("{0} – {1}{2}", "<i>{0}</i>", Html.Of($"<b>{"&"}</b>"), (string?)null).ToString().ShouldBe("&lt;i&gt;{0}&lt;/i&gt; – <b>&amp;</b>");
}
