using System.Text;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class CalendarExportTests
{
    private const string Text = "The armies will train; on the plain, \"as always\", said the ministry of Nord\u00fcberland, which has a name so long that no line of any calendar could hold it.";

    [Fact]
    public void Reads_back_as_an_all_day_event()
    {
        var read = Ical.Net.Calendar.Load(Written(Entry()))?.Events.ShouldHaveSingleItem();
        read.ShouldNotBeNull();
        read.Uid.ShouldBe("abc@panj");
        read.IsAllDay.ShouldBeTrue();
        (read.DtStart?.Date, read.DtEnd?.Date).ShouldBe((new DateOnly(2031, 8, 5), new DateOnly(2031, 8, 11)));
        (read.Status, read.Summary).ShouldBe(("TENTATIVE", "Norland planned to hold a military exercise in Tor; \"the\" town"));
        read.Description.ShouldNotBeNull().ShouldContain(Text);
    }

    [Theory]
    [InlineData("DTSTAMP:20310720T000000Z")]
    [InlineData("DTSTART;VALUE=DATE:20310805")]
    [InlineData("DTEND;VALUE=DATE:20310811")]
    [InlineData("TRANSP:TRANSPARENT")]
    [InlineData("VERSION:2.0")]
    [InlineData("PRODID:-//Panj//Panj//EN")]
    [InlineData("NAME:Planned\\, pledged and called off\\, as Panj knows it")]
    [InlineData("REFRESH-INTERVAL;VALUE=DURATION:PT1H")]
    [InlineData("SOURCE;VALUE=URI:https://panj.example/calendar.ics")]
    [InlineData("SEQUENCE:7")]
    [InlineData("GEO:37.500000;-71.250000")]
    [InlineData("URL:https://herald.example/a?b=1&c=%22")]
    [InlineData("X-EDTF:2031-08-05/2031-08-10?")]
    public void Carries_the_line(string line) => Unfolded(Written(Entry())).Split("\r\n").ShouldContain(line);

    [Fact]
    public void Lines_are_folded_and_ended_by_the_rules()
    {
        var text = Written(Entry());
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void Commas_and_semicolons_are_escaped() => Unfolded(Written(Entry())).ShouldContain("The armies will train\\; on the plain\\, ");

    [Fact]
    public void What_is_called_off_is_cancelled() =>
        Written(Entry() with { Event = Drill(Events.EventStatus.CalledOff) }).ShouldContain("STATUS:CANCELLED\r\n");

    [Fact]
    public void What_has_no_day_is_left_out() => Written(Entry() with { First = null, Last = null }).ShouldNotContain("BEGIN:VEVENT");

    [Fact]
    public void The_same_entries_give_the_same_bytes() => Written(Entry()).ShouldBe(Written(Entry()));

    [Fact]
    public void A_country_has_no_point() =>
        Written(Entry() with { Event = Drill(Events.EventStatus.Planned) with { Where = Tale.Country("Norland", "NO") with { Latitude = 1, Longitude = 2 } } }).ShouldNotContain("GEO:");

    [Fact]
    public void A_file_names_no_source()
    {
        using var stream = new MemoryStream();
        CalendarExport.Write(stream, [Entry()]);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldNotContain("SOURCE");
    }

    private static string Written(CalendarEntry entry)
    {
        using var stream = new MemoryStream();
        CalendarExport.Write(stream, [entry], new Uri("https://panj.example/calendar.ics"));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);

    private static CalendarEntry Entry() => new()
    {
        Uid = "abc",
        Sequence = 7,
        Event = Drill(Events.EventStatus.Planned),
        First = new DateOnly(2031, 8, 5),
        Last = new DateOnly(2031, 8, 10),
        Told = new DateOnly(2031, 7, 20),
        Sources = [new Citation { Report = new ReportReference("a", 0), Quote = Text, Span = default, Offsets = default, Outlet = "Herald", Url = "https://herald.example/a?b=1&c=\"" }],
    };

    private static Event Drill(Events.EventStatus status) => new()
    {
        Id = "e-1",
        Kind = EventKind.Exercise,
        Status = status,
        Participants = [Tale.State("Norland", "NO")],
        Where = Tale.Town("Tor; \"the\" town", "NO", 37.5, -71.25),
        When = When.TryParse("2031-08-05/2031-08-10?", out var when) ? when : null,
        Outlets = 1,
        Origins = 1,
        Reports = [new ReportReference("a", 0)],
    };
}
