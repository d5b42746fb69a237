using System.Text;
using Panj.Events;
using Panj.Exchange.Tests.Rules;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

/// <summary>What is written keeps the rules of its format, every word of it hostile or not; and the rules hold something.</summary>
public sealed class RuleTests
{
    private static Snapshot Plans { get; } = Worlds.Of(
        [
            Worlds.Drill, .. Worlds.Varied.Events.Select((e, i) => e with { Id = $"p-{i}", Status = (EventStatus)(i % 7) }),
            Worlds.Drill with { Id = "e-odd", Status = EventStatus.CalledOff, Where = Tale.Town(Worlds.Hostile, "TJ", -89.9999999, -179.9999999), Participants = [Tale.Unnamed(Worlds.Hostile, Role.Actor)] },
        ]);

    [Fact]
    public void Calendars_keep_their_rules()
    {
        var text = Worlds.Written("ics", Plans).Text;
        CalendarRules.Faults(Encoding.UTF8.GetBytes(text)).ShouldBeEmpty();
        text.Split("BEGIN:VEVENT").Length.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("SUMMARY:Norland", "SUMMARY:a, b")]
    [InlineData("\r\n", "\n")]
    [InlineData("UID:", "X-UID:")]
    [InlineData("VERSION:2.0", "VERSION:1.0")]
    [InlineData("STATUS:TENTATIVE", "STATUS:PERHAPS")]
    [InlineData("TRANSP:TRANSPARENT", "TRANSP:TRANSPARENT because nobody is kept from anything by what armies somewhere plan to do")]
    [InlineData("END:VEVENT", "END:VJOURNAL")]
    [InlineData("DTSTART;VALUE=DATE:20310805", "DTSTART;VALUE=DATE:20320805")]
    public void Broken_calendars_are_found(string right, string wrong) =>
        CalendarRules.Faults(Encoding.UTF8.GetBytes(Worlds.Written("ics", Worlds.Drill).Text.Replace(right, wrong, StringComparison.Ordinal))).ShouldNotBeEmpty();

    [Fact]
    public void Feeds_keep_their_rules() => AtomRules.Faults(Worlds.Written("atom", Worlds.Varied).Text).ShouldBeEmpty();

    [Theory]
    [InlineData("<updated>", "<changed>", "</updated>", "</changed>")]
    [InlineData("<id>urn:uuid:", "<id>", "", "")]
    [InlineData("<author>", "<contributor>", "</author>", "</contributor>")]
    [InlineData("<content type=\"text\">", "<content type=\"application/x\">", "", "")]
    [InlineData("href=\"https:", "href=\"javascript:", "", "")]
    [InlineData("term=", "label=", "", "")]
    [InlineData("T00:00:00Z", "", "", "")]
    public void Broken_feeds_are_found(string right, string wrong, string end, string wrongEnd)
    {
        var broken = Worlds.Written("atom", Worlds.Varied).Text.Replace(right, wrong, StringComparison.Ordinal);
        AtomRules.Faults(end.Length == 0 ? broken : broken.Replace(end, wrongEnd, StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("town")]
    [InlineData("border")]
    [InlineData("far borders")]
    [InlineData("antimeridian")]
    [InlineData("poles")]
    public void Features_keep_their_rules(string where)
    {
        Place?[] places = where switch
        {
            "nowhere" => [null],
            "town" => [Tale.Town(Worlds.Hostile, "TJ", 1, 2)],
            "border" => [Tale.Border("AF", "TJ")],
            "far borders" => [Tale.Border("CN", "RU"), Tale.Border("KH", "TH")],
            "antimeridian" => [Tale.Town("East", "FJ", -17, 179.5), Tale.Town("West", "FJ", -18, -179.5)],
            _ => [Tale.Town("Pole", "AQ", -90, 180), Tale.Town("Other", "AQ", 90, -180), Tale.Town("Off", "SD", 95, 0)],
        };
        GeoJsonRules.Faults(Worlds.Written("geojson", [.. places.Select((place, at) => Worlds.Clash with { Id = $"e-{at}", Where = place })]).Text).ShouldBeEmpty();
    }

    [Fact]
    public void Hostile_features_keep_their_rules() => GeoJsonRules.Faults(Worlds.Written("geojson", Worlds.Varied).Text).ShouldBeEmpty();

    /// <summary>The box of both sides of the antimeridian is the narrow one.</summary>
    [Fact]
    public void A_box_may_reach_over_the_antimeridian()
    {
        var text = Worlds.Written("geojson", Worlds.Clash with { Where = Tale.Town("East", "FJ", -17, 179.5) }, Worlds.Clash with { Id = "e-2", Where = Tale.Town("West", "FJ", -18, -179.5) }).Text;
        System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("bbox").EnumerateArray().Select(n => n.GetDouble()).ShouldBe([179.5, -18, -179.5, -17]);
    }

    [Theory]
    [InlineData("\"Feature\"", "\"Place\"")]
    [InlineData("\"geometry\"", "\"where\"")]
    [InlineData("71.5", "271.5")]
    [InlineData("\"bbox\"", "\"box\"")]
    [InlineData("\"features\": [", "\"crs\": {}, \"features\": [")]
    public void Broken_features_are_found(string right, string wrong)
    {
        var broken = Worlds.Written("geojson", Worlds.Clash).Text;
        broken.ShouldContain(right);
        Should.NotThrow(() => Found(broken.Replace(right, wrong, StringComparison.Ordinal))).ShouldBeTrue();
    }

    private static bool Found(string text)
    {
        try
        {
            return GeoJsonRules.Faults(text).Count > 0;
        }
        catch (KeyNotFoundException)
        {
            return true;
        }
    }
}
