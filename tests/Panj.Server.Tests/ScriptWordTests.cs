using System.Net;
using System.Text.Json;
using Panj.Server.Pages;

namespace Panj.Server.Tests;

public sealed class ScriptWordTests
{
    [Fact]
    public void A_page_with_a_map_has_all() => Read("events")["Map_ZoomIn"].ShouldBe(Words.Script_Map_ZoomIn);

    [Theory]
    [InlineData("search")]
    [InlineData("error")]
    public void Other_pages_have_those_of_every_page(string section) => Read(section).Keys.ShouldAllBe(key => key.StartsWith("Page_", StringComparison.Ordinal));

    [Fact]
    public void A_page_says_language_and_direction() =>
        ErrorPage.Of("a", "b").ToString().ShouldContain("<html lang=\"en\" dir=\"ltr\">");

    /// <summary>As a browser reads the attribute.</summary>
    private static Dictionary<string, string> Read(string section) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(WebUtility.HtmlDecode(ScriptWords.Of(section).ToString()))!;
}
