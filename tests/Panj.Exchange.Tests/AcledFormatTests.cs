using System.Globalization;
using Panj.Events;
using Panj.Exchange.Acled;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class AcledFormatTests
{
    [Fact]
    public void Columns_are_those_of_acled()
    {
        AcledFormat.Columns.Length.ShouldBe(31);
        Worlds.Written("acled").Text.ShouldBe(string.Join(',', AcledFormat.Columns) + "\r\n");
    }

    [Theory]
    [InlineData("event_date", "2031-05-03")]
    [InlineData("year", "2031")]
    [InlineData("time_precision", "1")]
    [InlineData("disorder_type", "Political violence")]
    [InlineData("event_type", "Battles")]
    [InlineData("sub_event_type", "Armed clash")]
    [InlineData("actor1", "Norland")]
    [InlineData("inter1", "1")]
    [InlineData("actor2", "Raiders")]
    [InlineData("inter2", "")]
    [InlineData("iso", "762")]
    [InlineData("country", "Tajikistan")]
    [InlineData("location", "Tor")]
    [InlineData("latitude", "37.5")]
    [InlineData("longitude", "71.5")]
    [InlineData("geo_precision", "1")]
    [InlineData("source", "Herald")]
    [InlineData("fatalities", "5")]
    [InlineData("timestamp", "")]
    public void Cell_says(string column, string value) => Row(Worlds.Clash)[column].ShouldBe(value);

    [Theory]
    [InlineData("2031-05-03", "2031-05-03", "1")]
    [InlineData("2031-05-03/2031-05-09", "2031-05-03", "2")]
    [InlineData("2031-05", "2031-05-01", "3")]
    public void Days_have_their_precision(string edtf, string day, string precision)
    {
        var row = Row(Worlds.Clash with { When = Time(edtf) });
        (row["event_date"], row["time_precision"]).ShouldBe((day, precision));
    }

    [Theory]
    [InlineData("2031")]
    [InlineData("2031-05-03/..")]
    [InlineData("XXXX-05-03")]
    public void A_wide_time_is_left_out(string edtf) =>
        Worlds.Written("acled", Worlds.Clash with { When = Time(edtf) }).Left.ByReason.Keys.ShouldBe(["without a day that is close enough for it"]);

    /// <summary>A country and a border have no point that anybody told.</summary>
    [Fact]
    public void Wide_places_get_no_point()
    {
        foreach (var place in new[] { Tale.Border("AF", "TJ") with { Latitude = 37, Longitude = 70 }, Tale.Country("Norland", "TJ") with { Latitude = 38, Longitude = 71 } })
        {
            var row = Row(Worlds.Clash with { Where = place });
            (row["latitude"], row["longitude"], row["geo_precision"]).ShouldBe(("", "", "3"));
        }
    }

    [Fact]
    public void An_unknown_number_stays_unknown() => Row(Worlds.Clash with { Figures = [] })["fatalities"].ShouldBe("");

    [Fact]
    public void A_lower_bound_is_the_number() => Row(Worlds.Clash with { Figures = [Tale.Count(FigureKind.Killed, null) with { Low = 5 }] })["fatalities"].ShouldBe("5");

    [Fact]
    public void What_has_no_code_is_left_out() =>
        Worlds.Written("acled", Worlds.Clash with { Kind = EventKind.Talks }).Left.ByReason.ShouldHaveSingleItem().ShouldBe(new("without an equivalent in it", 1));

    /// <summary>The rules of the format over everything that is written, hostile words among it.</summary>
    [Fact]
    public void Every_row_keeps_the_rules()
    {
        var rows = Worlds.Rows(Worlds.Written("acled", Worlds.Varied).Text);
        rows.Count.ShouldBe(5);
        foreach (var row in rows)
        {
            DateOnly.ParseExact(row["event_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture).Year.ToString(CultureInfo.InvariantCulture).ShouldBe(row["year"]);
            row["time_precision"].ShouldBeOneOf("1", "2", "3");
            row["geo_precision"].ShouldBeOneOf("1", "2", "3");
            AcledCodes.Standard.DisorderOf(row["sub_event_type"]).ShouldBe(row["disorder_type"]);
            row.Values.ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t\r\n".Contains(cell[0]));
        }
    }

    [Fact]
    public void Every_code_of_a_kind_is_known() =>
        KindTable.Standard.Entries.SelectMany(e => new[] { e.Acled, e.AcledByState, e.AcledJoint }).OfType<string>().Where(code => code != "-" && AcledCodes.Standard.DisorderOf(code) is null).ShouldBeEmpty();

    private static When Time(string edtf) => When.TryParse(edtf, out var when) ? when : throw new FormatException(edtf);

    private static Dictionary<string, string> Row(Event happening) => Worlds.Rows(Worlds.Written("acled", happening).Text).ShouldHaveSingleItem();
}
