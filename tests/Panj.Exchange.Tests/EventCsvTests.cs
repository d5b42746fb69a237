using CsvHelper;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class EventCsvTests
{
    [Theory]
    [InlineData("kind", "attack")]
    [InlineData("status", "alleged")]
    [InlineData("first_day", "2031-05-03")]
    [InlineData("latitude", "-12.5")]
    [InlineData("longitude", "20.25")]
    [InlineData("precision", "city")]
    [InlineData("killed", "5")]
    [InlineData("figures", "3 guards killed; 2 raiders killed")]
    [InlineData("disputes", "killed: 3 killed or 4 killed")]
    [InlineData("origins", "1")]
    [InlineData("plover", "ASSAULT")]
    [InlineData("acled_sub_event", "Attack")]
    [InlineData("others", "Sudland (SD)")]
    public void Cell_reads_back(string column, string expected) => Row()[column].ShouldBe(expected);

    [Theory]
    [InlineData("actors", "'=cmd() (Raiders)")]
    [InlineData("sentence", "'=cmd() is alleged to have attacked Sudland in Tor, 3 guards killed, 2 raiders killed")]
    public void Formulas_of_articles_stay_words(string column, string expected) => Row()[column].ShouldBe(expected);

    [Fact]
    public void Quotes_and_line_breaks_survive() => Row()["sources"].ShouldStartWith("“raiders, \"hit\" Tor” – @Herald, 4 May 2031, characters 21–39");

    [Fact]
    public void Unknown_is_empty() =>
        Rows(Pictures.Written(EventCsv.Write, Pictures.Of(Pictures.Raid(null) with { When = null, Figures = [] })))[0].Where(c => c.Key is "when" or "where" or "latitude" or "killed")
            .ShouldAllBe(c => c.Value.Length == 0);

    [Fact]
    public void Nothing_is_a_header() => Rows(Pictures.Written(EventCsv.Write, Pictures.Of())).ShouldBeEmpty();

    private static Dictionary<string, string> Row() => Rows(Pictures.Written(EventCsv.Write, Pictures.Of(Pictures.Raid(Tale.Town("Tor", "SD", -12.5, 20.25))))).ShouldHaveSingleItem();

    private static List<Dictionary<string, string>> Rows(string text)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.Headers.ToDictionary(h => h, csv.GetString));
        return rows;
    }
}
