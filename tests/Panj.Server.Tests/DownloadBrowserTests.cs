using System.Text.Json;
using System.Xml.Linq;
using Panj.Exchange;

namespace Panj.Server.Tests;

/// <summary>The filtered list in every format, as a browser saves it: what comes is what its name says.</summary>
public sealed class DownloadBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Filter = "?kind=attack";

    public static TheoryData<string> Formats => [.. StandardFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Each_format_is_saved(string format)
    {
        await using var page = await browser.OpenAsync("/events" + Filter);
        await page.Page.ClickAsync(".formats summary");
        var link = page.Page.Locator(format is "csv" or "geojson" ? $".twins > a[href=\"/events.{format}{Filter}\"]" : $".formats a[href=\"/export/{format}{Filter}\"]");
        // as one saves what a link leads to, where the browser would show it
        await link.EvaluateAsync("one => one.setAttribute('download', '')");
        var saved = await page.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        saved.SuggestedFilename.ShouldEndWith("." + StandardFormats.Of(format)!.Extension);
        IsOf(format, await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken)).ShouldBeTrue();
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(browser.Address, StringComparison.Ordinal));
    }

    private static bool IsOf(string format, string text) => format switch
    {
        "json" => Json(text).GetProperty("events").GetArrayLength() > 0,
        "ndjson" => Lines(text).All(line => Json(line).GetProperty("kind").GetString() == "attack"),
        "plover" => Lines(text).All(line => Json(line).GetProperty("event")[0].GetString() == "ASSAULT"),
        "csv" => text.StartsWith("id,kind,", StringComparison.Ordinal) && Lines(text).Length > 1,
        "acled" => text.StartsWith("event_id_cnty,event_date,", StringComparison.Ordinal),
        "ucdp" => text.StartsWith("id,relid,", StringComparison.Ordinal),
        "hxl" => Lines(text)[1].StartsWith("#event+id,", StringComparison.Ordinal),
        "geojson" => Json(text).GetProperty("type").GetString() == "FeatureCollection" && Json(text).GetProperty("features").GetArrayLength() > 0,
        "ics" => text.StartsWith("BEGIN:VCALENDAR\r\n", StringComparison.Ordinal) && text.EndsWith("END:VCALENDAR\r\n", StringComparison.Ordinal),
        "markdown" => text.StartsWith("## ", StringComparison.Ordinal) && text.Contains("[^1]: ", StringComparison.Ordinal),
        "atom" => XDocument.Parse(text).Root is { Name.LocalName: "feed" } feed && feed.Elements().Any(e => e.Name.LocalName == "entry"),
        "jsonfeed" => Json(text).GetProperty("items").GetArrayLength() > 0,
        "stix" => Json(text).GetProperty("type").GetString() == "bundle",
        _ => throw new NotSupportedException($"What is {format}?"),
    };

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
