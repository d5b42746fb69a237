using System.Text;
using Panj.Events;
using Panj.Exchange.Importing;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

/// <summary>What one Panj gives out as GeoJSON another takes in: property by property, whatever the event, and in memory of one feature.</summary>
public sealed class GeoJsonRoundTripTests
{
    private const int Events = 60;
    private const double Rounding = 0.00001;
    private static readonly string[] _names = ["Norland", "Hill Guard", "Ополчение долины", "مردم", "O'Tor & <sons>", "\U0001F600 \"club\"", "=SUM(A1)", "a;b, c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_goes_out_comes_back(int seed)
    {
        var random = new Random(seed);
        Event[] events = [.. Enumerable.Range(0, Events).Select(number => Any(random, number))];
        var rows = Rows(Encoding.UTF8.GetBytes(Worlds.Written("geojson", events).Text));
        rows.Count.ShouldBe(Events);
        for (var at = 0; at < Events; at++) Same(rows[at].Reading.ShouldNotBeNull(string.Join("; ", rows[at].Notes)), events[at]);
    }

    /// <summary>The type may stand behind the features, and other members before them.</summary>
    [Theory]
    [InlineData("""{"features":[FEATURE],"type":"FeatureCollection"}""")]
    [InlineData("""{"name":{"features":[1,[2]],"type":"x"},"type":"FeatureCollection","bbox":[1,2,3,4],"features":[FEATURE],"more":[{"type":"x"}]}""")]
    [InlineData("\uFEFF {\"type\":\"FeatureCollection\",\"features\":[ FEATURE ]} ")]
    public void Members_stand_in_any_order(string collection)
    {
        const string Feature = """{"type":"Feature","id":"e-1","geometry":null,"properties":{"kind":"clash","status":"occurred"}}""";
        Rows(Encoding.UTF8.GetBytes(collection.Replace("FEATURE", Feature, StringComparison.Ordinal))).ShouldHaveSingleItem().Reading.ShouldNotBeNull().Article.Id.ShouldBe("panj:Data:e-1");
    }

    [Fact]
    public void What_stands_before_a_break_is_taken()
    {
        var whole = Worlds.Written("geojson", Worlds.Clash, Worlds.Drill).Text;
        var rows = Rows(Encoding.UTF8.GetBytes(whole[..whole.IndexOf("e-drill", StringComparison.Ordinal)]));
        rows.Select(row => row.Reading is not null).ShouldBe([true, false]);
        rows[1].Notes.ShouldBe(["is no feature, or too large or too deep; what follows it could not be read"]);
    }

    [Theory]
    [InlineData("""{"type":"FeatureCollection"}""")]
    [InlineData("""{"type":"Topology","features":[{"id":"1","properties":{"kind":"clash","status":"occurred"}}]}""")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("")]
    public void What_is_no_collection_is_refused(string text) =>
        Rows(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem().Notes.ShouldBe(["is no feature collection, or is too large or too deep"]);

    /// <summary>A file of hundreds of megabytes is read as it comes: what is held is the feature at hand.</summary>
    [Fact]
    public void A_long_file_is_read_as_it_comes()
    {
        const int Times = 20_000;
        var feature = Encoding.UTF8.GetBytes(",{\"id\":\"e-1\",\"properties\":{\"kind\":\"clash\",\"status\":\"occurred\",\"sentence\":\"" + new string('x', 2_000) + "\"}}");
        using var stream = new Repeated(Encoding.UTF8.GetBytes("{\"type\":\"FeatureCollection\",\"features\":[1"), feature, Times, "]}"u8.ToArray());
        var taken = 0;
        foreach (var row in Import().Read(stream, "Data"))
        {
            if (row.Reading is not null) taken++;
            if (taken == 10) stream.Position.ShouldBeLessThan(200_000);
        }

        taken.ShouldBe(Times);
    }

    [Fact]
    public void An_endless_feature_is_bounded()
    {
        var text = "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"" + new string('x', 9_000_000);
        Rows(Encoding.UTF8.GetBytes(text)).ShouldHaveSingleItem().Reading.ShouldBeNull();
    }

    private static IEventImport Import() => StandardImports.Of("geojson").ShouldNotBeNull();

    private static List<ImportedRow> Rows(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return [.. Import().Read(stream, "Data")];
    }

    private static Event Any(Random random, int number)
    {
        T One<T>(params T[] of) => of[random.Next(of.Length)];
        bool Maybe() => random.Next(2) == 0;
        string[] edtf = ["2031-05-03", "2031-05", "2031-05-03/2031-05-09", "../2031-05-03", "[2031-05-03..2031-05-09]", "2031-05-03?", "XXXX-12-25"];
        return Worlds.Clash with
        {
            Id = $"e-{number}",
            Kind = One(Enum.GetValues<EventKind>()),
            Mode = Maybe() ? "visit" : null,
            Status = One(Enum.GetValues<EventStatus>()),
            Background = Maybe(),
            When = Maybe() && When.TryParse(One(edtf), out var when) ? when : null,
            Where = Maybe() ? Tale.Town(One(_names), One("TJ", "AF", "FJ"), Math.Round((random.NextDouble() * 180) - 90, 7), Math.Round((random.NextDouble() * 360) - 180, 7)) with { RadiusKm = Maybe() ? 12.5 : null } : null,
            Participants = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new Participant { Name = One(_names), Role = One(Enum.GetValues<Role>()), Side = Maybe() ? "TJ" : null, Office = Maybe() ? One(_names) : null, Id = Maybe() ? "state:TJ" : null, Spans = [] })],
            Figures = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Tale.Count(One(FigureKind.Killed, FigureKind.Troops, FigureKind.People), random.Next(1, 9_999), Maybe() ? "guards" : null) with { Low = Maybe() ? 1 : null, High = Maybe() ? 99_999 : null, Approximate = Maybe() })],
        };
    }

    private static void Same(ArticleReading reading, Event happening)
    {
        var report = reading.Reports.ShouldHaveSingleItem();
        (report.Kind, report.Mode, report.Status, report.Background, report.When?.Value).ShouldBe((happening.Kind, happening.Mode, happening.Status, happening.Background, happening.When));
        report.Participants.Select(p => (p.Name, p.Role, p.Side, p.Office, p.Id)).ShouldBe(happening.Participants.Select(p => (p.Name, p.Role, p.Side, p.Office, p.Id)));
        report.Figures.Select(f => (f.What, f.Of, f.Best, f.Low, f.High, f.Approximate)).ShouldBe(happening.Figures.Select(f => (f.What, f.Of, f.Best, f.Low, f.High, f.Approximate)));
        report.Chain.Select(link => link.Name).ShouldBe(["Data", "Herald", "Wire", "Ministry"]);
        (report.Where is null).ShouldBe(happening.Where is null);
        if (report.Where?.Value is not { } where || happening.Where is not { } place) return;
        (where.Name, where.Precision, where.RadiusKm).ShouldBe((place.Name, place.Precision, place.RadiusKm));
        where.Countries.ShouldBe(place.Countries);
        where.Latitude.ShouldNotBeNull().ShouldBe(place.Latitude ?? 0, Rounding);
        where.Longitude.ShouldNotBeNull().ShouldBe(place.Longitude ?? 0, Rounding);
    }
}
