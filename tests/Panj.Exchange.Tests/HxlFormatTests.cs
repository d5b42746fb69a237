using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Events;

namespace Panj.Exchange.Tests;

/// <summary>The rules that HXL's own validator runs by default: tags of the right form, dates that are dates, numbers that are numbers, no stray white space.</summary>
public sealed partial class HxlFormatTests
{
    [Fact]
    public void Every_tag_has_its_form() => Tags().Values.ShouldAllBe(tag => Tag().IsMatch(tag));

    [Fact]
    public void Every_cell_is_what_its_tag_says()
    {
        var tags = Tags();
        foreach (var (header, cell) in Worlds.Rows(Worlds.Written("hxl", Worlds.Varied).Text).Skip(1).SelectMany(row => row).Where(c => c.Value.Length > 0))
        {
            cell.ShouldBe(cell.Trim());
            if (tags[header].StartsWith("#date", StringComparison.Ordinal)) DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue(cell);
            if (tags[header].StartsWith("#affected", StringComparison.Ordinal)) decimal.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _).ShouldBeTrue(cell);
            if (tags[header].StartsWith("#geo", StringComparison.Ordinal)) double.TryParse(cell, CultureInfo.InvariantCulture, out _).ShouldBeTrue(cell);
        }
    }

    [Theory]
    [InlineData(EventStatus.Occurred, "2031-05-03", "", "5")]
    [InlineData(EventStatus.Planned, "", "2031-05-03", "")]
    [InlineData(EventStatus.Denied, "", "", "")]
    public void Only_what_happened_affects(EventStatus status, string occurred, string expected, string killed)
    {
        var row = Worlds.Rows(Worlds.Written("hxl", Worlds.Clash with { Status = status }).Text)[1];
        (row["First day"], row["Expected from"], row["Killed"]).ShouldBe((occurred, expected, killed));
    }

    /// <summary>White space is cut away for the rules; what then stands first is still no formula.</summary>
    [Fact]
    public void A_formula_behind_spaces_is_guarded() =>
        Worlds.Rows(Worlds.Written("hxl", Worlds.Clash with { Mode = "  =1+1" }).Text)[1]["Mode"].ShouldBe("'=1+1");

    private static Dictionary<string, string> Tags() => Worlds.Rows(Worlds.Written("hxl").Text).ShouldHaveSingleItem();

    [GeneratedRegex(@"^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
