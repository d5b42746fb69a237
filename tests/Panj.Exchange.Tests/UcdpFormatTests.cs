using System.Globalization;
using Panj.Events;
using Panj.Exchange.Ucdp;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class UcdpFormatTests
{
    [Fact]
    public void Columns_are_those_of_ucdp()
    {
        UcdpFormat.Columns.Length.ShouldBe(49);
        Worlds.Written("ucdp").Text.ShouldBe(string.Join(',', UcdpFormat.Columns) + "\r\n");
    }

    [Theory]
    [InlineData("type_of_violence", "1")]
    [InlineData("dyad_name", "Norland - Raiders")]
    [InlineData("side_a", "Norland")]
    [InlineData("side_b", "Raiders")]
    [InlineData("number_of_sources", "1")]
    [InlineData("source_office", "Herald")]
    [InlineData("source_date", "2031-05-04")]
    [InlineData("source_original", "Ministry")]
    [InlineData("where_prec", "1")]
    [InlineData("geom_wkt", "POINT (71.5 37.5)")]
    [InlineData("priogrid_gid", "184104")]
    [InlineData("date_prec", "1")]
    [InlineData("date_start", "2031-05-03")]
    [InlineData("date_end", "2031-05-03")]
    [InlineData("deaths_unknown", "5")]
    [InlineData("best", "5")]
    [InlineData("low", "4")]
    [InlineData("high", "7")]
    [InlineData("conflict_new_id", "")]
    public void Cell_says(string column, string value) => Row(Worlds.Clash)[column].ShouldBe(value);

    [Theory]
    [InlineData("2031-05-03/2031-05-05", "2")]
    [InlineData("2031-05-03/2031-05-09", "3")]
    [InlineData("2031-05", "4")]
    [InlineData("2031", "5")]
    public void Days_have_their_precision(string edtf, string precision) =>
        Row(Worlds.Clash with { When = When.TryParse(edtf, out var when) ? when : null })["date_prec"].ShouldBe(precision);

    public static TheoryData<Place, string> Places => new()
    {
        { Tale.Town("Tor", "TJ", 1, 2) with { Precision = Precision.Near }, "2" },
        { Tale.Town("Tor", "TJ", 1, 2) with { Precision = Precision.District }, "3" },
        { Tale.Town("Tor", "TJ", 1, 2) with { Precision = Precision.Province }, "4" },
        { Tale.Border("AF", "TJ"), "5" },
        { Tale.Country("Norland", "TJ"), "6" },
        { Tale.Town("The bay", "TJ", 1, 2) with { Precision = Precision.Sea }, "7" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_have_their_precision(Place place, string precision) => Row(Worlds.Clash with { Where = place })["where_prec"].ShouldBe(precision);

    /// <summary>Nobody says that those hit were civilians, so no violence is called one-sided.</summary>
    [Fact]
    public void An_unclear_side_has_no_type() =>
        Row(Worlds.Clash with { Participants = [Tale.State("Norland", "TJ", Role.Actor), Tale.Unnamed("villagers", Role.Target)] })["type_of_violence"].ShouldBe("");

    [Fact]
    public void Without_dead_it_is_left_out() => Worlds.Written("ucdp", Worlds.Clash with { Figures = [] }).Left.ByReason.Keys.ShouldBe(["without dead that are counted"]);

    [Fact]
    public void Every_row_keeps_the_rules()
    {
        var rows = Worlds.Rows(Worlds.Written("ucdp", Worlds.Varied).Text);
        rows.Count.ShouldBe(5);
        foreach (var row in rows)
        {
            var sum = new[] { "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown" }.Sum(column => Number(row[column]));
            sum.ShouldBe(Number(row["best"]));
            Number(row["low"]).ShouldBeLessThanOrEqualTo(Number(row["best"]));
            Number(row["best"]).ShouldBeLessThanOrEqualTo(Number(row["high"]));
            string.CompareOrdinal(row["date_start"], row["date_end"]).ShouldBeLessThanOrEqualTo(0);
            row.Values.ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t\r\n".Contains(cell[0]));
        }
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Row(Event happening) => Worlds.Rows(Worlds.Written("ucdp", happening).Text).ShouldHaveSingleItem();
}
