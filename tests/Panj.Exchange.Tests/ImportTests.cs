using System.Globalization;
using System.Text;
using Panj.Events;
using Panj.Exchange.Importing;
using Panj.Language;

namespace Panj.Exchange.Tests;

/// <summary>What is taken in, row by row, and that every field of it rests on characters.</summary>
public sealed class ImportTests
{
    private const string Acled =
        "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp\n";

    private const string AcledRow =
        "TAJ1,2031-05-03,2031,1,Battles,Armed clash,Military Forces of Tajikistan (2006-),Border guards; Police,Raiders,Tajikistan,Tor,37.5,71.5,1,Herald; Wire,Raiders fought border guards at Tor. Five died.,5,1936656000\n";

    [Fact]
    public void A_row_of_acled_becomes_a_report()
    {
        var reading = Rows("acled", Acled + AcledRow).ShouldHaveSingleItem().Reading.ShouldNotBeNull();
        var report = reading.Reports.ShouldHaveSingleItem();
        (reading.Article.Id, reading.Article.Outlet, reading.Article.Published).ShouldBe(("acled:Data:TAJ1", "Data", new DateOnly(2031, 5, 16)));
        (report.Kind, report.Status, report.When?.Value.Edtf).ShouldBe((EventKind.Clash, EventStatus.Occurred, "2031-05-03"));
        report.Participants.Select(p => (p.Name, p.Role, p.Side)).ShouldBe(
            [("Military Forces of Tajikistan (2006-)", Role.Participant, "TJ"), ("Border guards", Role.Participant, null), ("Police", Role.Participant, null), ("Raiders", Role.Participant, null)]);
        (report.Where?.Value.Name, report.Where?.Value.Precision, report.Where?.Value.Latitude).ShouldBe(("Tor", Precision.City, 37.5));
        report.Where?.Value.Countries.ShouldBe(["TJ"]);
        report.Figures.ShouldHaveSingleItem().Best.ShouldBe(5);
        report.Chain.Select(c => c.Name).ShouldBe(["Data", "Herald", "Wire"]);
        report.Spans[0].In(reading.Article.Text).ShouldBe("Raiders fought border guards at Tor. Five died.");
    }

    /// <summary>A row is never taken for what Panj read itself.</summary>
    [Fact]
    public void A_row_says_whose_it_is() => Rows("acled", Acled + AcledRow)[0].Reading.ShouldNotBeNull().Warnings.ShouldBe(["Taken in from Data: what is reported is theirs, not read by Panj."]);

    [Theory]
    [InlineData("2031-05-03", "2", "2031-05-03~")]
    [InlineData("03 May 2031", "3", "2031-05")]
    [InlineData("someday", "1", null)]
    public void Days_of_acled_have_their_doubt(string date, string precision, string? edtf)
    {
        var row = Rows("acled", Acled + AcledRow.Replace("2031-05-03,2031,1", $"{date},2031,{precision}", StringComparison.Ordinal)).ShouldHaveSingleItem();
        row.Reading.ShouldNotBeNull().Reports[0].When?.Value.Edtf.ShouldBe(edtf);
        row.Notes.Count.ShouldBe(edtf is null ? 1 : 0);
    }

    /// <summary>ACLED writes 0 also where nobody counts.</summary>
    [Fact]
    public void No_dead_is_no_number() => Rows("acled", Acled + AcledRow.Replace(",5,1936656000", ",0,1936656000", StringComparison.Ordinal))[0].Reading.ShouldNotBeNull().Reports[0].Figures.ShouldBeEmpty();

    [Fact]
    public void A_row_of_ucdp_becomes_a_report()
    {
        var row = Rows("ucdp", "id;type_of_violence;side_a;side_b;source_original;where_prec;where_coordinates;latitude;longitude;country;date_start;date_end;best;high;low\n"
            + "77;3;Raiders;Civilians;residents;4;Tor province;37.5;71.5;Tajikistan;2031-05-03 00:00:00.000;2031-05-05 00:00:00.000;5;7;4\n").ShouldHaveSingleItem();
        var report = row.Reading.ShouldNotBeNull().Reports[0];
        (report.Kind, report.When?.Value.Edtf, report.Where?.Value.Precision).ShouldBe((EventKind.Attack, "[2031-05-03..2031-05-05]", Precision.Province));
        report.Participants.Select(p => (p.Name, p.Role)).ShouldBe([("Raiders", Role.Actor), ("Civilians", Role.Target)]);
        (report.Figures[0].Best, report.Figures[0].Low, report.Figures[0].High).ShouldBe((5m, 4m, 7m));
    }

    /// <summary>What is given out comes back, so far as the format holds it.</summary>
    [Theory]
    [InlineData("ndjson", 13)]
    [InlineData("geojson", 13)]
    [InlineData("plover", 8)]
    [InlineData("acled", 5)]
    [InlineData("ucdp", 5)]
    public void What_goes_out_comes_back(string format, int taken, int refused = 0)
    {
        var rows = Rows(format, Worlds.Written(format, Worlds.Varied).Text);
        rows.Count(r => r.Reading is not null).ShouldBe(taken, string.Join("; ", rows.SelectMany(r => r.Notes)));
        rows.Count.ShouldBe(taken + refused);
        foreach (var reading in rows.Select(r => r.Reading).OfType<ArticleReading>()) EveryFieldRests(reading);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("geojson")]
    [InlineData("plover")]
    public void No_status_becomes_a_happening(string format)
    {
        var rows = Rows(format, Worlds.Written(format, Worlds.Clash with { Status = EventStatus.Planned }).Text);
        rows.ShouldHaveSingleItem().Reading.ShouldNotBeNull().Reports[0].Status.ShouldBe(EventStatus.Planned);
    }

    [Fact]
    public void An_event_of_our_own_comes_back_whole()
    {
        var report = Rows("ndjson", Worlds.Written("ndjson", Worlds.Clash).Text)[0].Reading.ShouldNotBeNull().Reports[0];
        report.Participants.Select(p => (p.Name, p.Role, p.Side, p.Id)).ShouldBe(Worlds.Clash.Participants.Select(p => (p.Name, p.Role, p.Side, p.Id)));
        report.Figures.Select(f => (f.What, f.Of, f.Best, f.Low, f.High)).ShouldBe(Worlds.Clash.Figures.Select(f => (f.What, f.Of, f.Best, f.Low, f.High)));
        (report.When?.Value, report.Where?.Value.Name, report.Where?.Value.RadiusKm).ShouldBe((Worlds.Clash.When, "Tor", 5));
        report.Chain.Select(c => c.Name).ShouldBe(["Data", "Herald", "Wire", "Ministry"]);
    }

    [Theory]
    [InlineData("acled", Acled + ",2031-05-03,2031,1,Battles,Armed clash,,,,,,,,,,,,\n", "has no event_id_cnty")]
    [InlineData("acled", Acled + "T1,2031-05-03,2031,1,Games,Match,,,,,,,,,,,,\n", "is of sub_event_type 'Match', for which Panj has no kind")]
    [InlineData("acled", "a,b\n1,2\n", "belongs to a table without the column event_id_cnty, event_date, event_type, sub_event_type")]
    [InlineData("acled", "", "belongs to a table without the column event_id_cnty, event_date, event_type, sub_event_type")]
    [InlineData("ucdp", "id,date_start,best\n,2031-05-03,1\n", "has no id")]
    [InlineData("plover", "{\"id\":\"1\",\"event\":[\"DANCE\"]}", "is of event 'DANCE', for which Panj has no kind")]
    [InlineData("plover", "{\"id\":\"1\",\"event\":[\"ASSAULT\"],\"mode\":[\"hypothetical\"]}", "is hypothetical, which is no status of Panj's")]
    [InlineData("plover", "{\"id\":\"1\"}", "has no event")]
    [InlineData("ndjson", "nonsense", "is no JSON object")]
    [InlineData("ndjson", "[1]", "is no JSON object")]
    [InlineData("ndjson", "{\"id\":\"\\ud83d\",\"kind\":\"clash\"}", "has no id")]
    [InlineData("ndjson", "{\"id\":\"1\",\"kind\":\"dance\"}", "is of kind 'dance', which is none of Panj's")]
    [InlineData("ndjson", "{\"id\":\"1\",\"kind\":\"clash\",\"status\":\"maybe\"}", "is of status 'maybe', which is none of Panj's")]
    [InlineData("geojson", "{\"type\":\"Feature\"}", "is no feature collection, or is too large or too deep")]
    [InlineData("geojson", "{\"type\":\"FeatureCollection\",\"features\":[1]}", "has no id or no properties")]
    public void What_is_not_taken_says_why(string format, string text, string reason)
    {
        var row = Rows(format, text).ShouldHaveSingleItem();
        row.Reading.ShouldBeNull();
        row.Notes.ShouldBe([reason]);
    }

    /// <summary>A store keeps no identity with such a character.</summary>
    [Theory]
    [InlineData("ndjson", """{"id":"e\u0000\u00071","kind":"clash","status":"occurred"}""")]
    [InlineData("geojson", """{"type":"FeatureCollection","features":[{"id":"e\u0000\u00071","properties":{"kind":"clash","status":"occurred"}}]}""")]
    [InlineData("plover", """{"id":"e\u0000\u00071","date":"2031-05-03","event":["ASSAULT"]}""")]
    public void Identities_hold_no_control_characters(string format, string text) =>
        Rows(format, text).ShouldHaveSingleItem().Reading.ShouldNotBeNull().Article.Id.ShouldEndWith(":Data:e  1");

    [Fact]
    public void An_endless_identity_is_none() => Rows("ucdp", $"id,date_start,best\n{new string('9', 300)},2031-05-03,1\n").ShouldHaveSingleItem().Notes.ShouldBe(["has no id"]);

    [Fact]
    public void A_bad_row_costs_no_other()
    {
        var rows = Rows("ndjson", $"nonsense\n\n{Worlds.Written("ndjson", Worlds.Clash).Text}{new string('x', 5_000_000)}\n{new string('[', 100)}\n{Worlds.Written("ndjson", Worlds.Drill).Text}");
        rows.Select(r => (r.Line, r.Reading is not null)).ShouldBe([(1, false), (3, true), (4, false), (5, false), (6, true)]);
        rows[2].Notes.ShouldBe(["is longer than 4 MB"]);
    }

    [Fact]
    public void A_quote_that_never_ends_is_bounded()
    {
        var rows = Rows("acled", Acled + AcledRow + "\"" + new string('x', 8_000_000));
        rows[0].Reading.ShouldNotBeNull();
        rows[^1].Reading.ShouldBeNull();
    }

    [Theory]
    [InlineData("latitude", "99", "latitude '99' are no degrees")]
    [InlineData("latitude", "NaN", "latitude 'NaN' are no degrees")]
    [InlineData("fatalities", "many", "fatalities 'many' is no number")]
    [InlineData("fatalities", "-3", "fatalities '-3' is no number")]
    [InlineData("country", "Atlantis", "country 'Atlantis' is not known")]
    public void What_is_left_of_a_row_is_said(string column, string value, string note)
    {
        var columns = Acled.TrimEnd().Split(',');
        var cells = AcledRow.TrimEnd().Split(',');
        cells[Array.IndexOf(columns, column)] = value;
        Rows("acled", Acled + string.Join(',', cells) + "\n").ShouldHaveSingleItem().Notes.ShouldBe([note]);
    }

    private static List<ImportedRow> Rows(string format, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. StandardImports.Of(format).ShouldNotBeNull().Read(stream, "Data")];
    }

    private static void EveryFieldRests(ArticleReading reading)
    {
        var (text, report) = (reading.Article.Text, reading.Reports[0]);
        text.Normalize().ShouldNotBeEmpty();
        foreach (var party in report.Participants) party.Spans.ShouldHaveSingleItem().In(text).ShouldBe(party.Name);
        foreach (var figure in report.Figures) figure.Spans.ShouldAllBe(s => decimal.Parse(s.In(text), CultureInfo.InvariantCulture) >= 0);
        foreach (var span in (Span[])[.. report.Spans, .. report.When?.Spans ?? [], .. report.Where?.Spans ?? [], .. reading.Clutter]) (span.Start >= 0 && span.End <= text.Length && span.Length > 0).ShouldBeTrue();
        report.Chain.Skip(1).ShouldAllBe(link => link.Spans[0].In(text) == link.Name);
    }
}
