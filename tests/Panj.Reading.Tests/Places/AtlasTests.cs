using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

public sealed class AtlasTests
{
    private static readonly Atlas Atlas = new(new Letters());

    [Fact]
    public void Every_border_joins_two_known_states() =>
        Atlas.Borders.Keys.ShouldAllBe(pair => Atlas.States.ContainsKey(pair.Item1) && Atlas.States.ContainsKey(pair.Item2)
            && string.CompareOrdinal(pair.Item1, pair.Item2) < 0);

    [Fact]
    public void Every_spot_lies_on_the_globe() =>
        Atlas.Names.Values.SelectMany(n => n).ShouldAllBe(n => Math.Abs(n.Spot.Latitude) <= 90 && Math.Abs(n.Spot.Longitude) <= 180 && n.Spot.RadiusKm > 0);

    [Fact]
    public void Every_region_lies_in_known_states() =>
        Atlas.Names.Values.SelectMany(n => n).SelectMany(n => n.Spot.Countries).Distinct().ShouldAllBe(code => Atlas.States.ContainsKey(code));

    [Fact]
    public void Regions_lie_near_their_states()
    {
        var far = Atlas.Names.Values.SelectMany(n => n.Select(m => m.Spot)).Where(s => s.Kind == SpotKind.Province && s.Country.Length > 0)
            .Where(s => s.DistanceTo(Atlas.States[s.Country]) > (1.6 * Atlas.States[s.Country].RadiusKm) + 1200).Select(s => $"{s.Country} {s.Latitude} {s.Longitude}");
        far.Distinct().ShouldAllBe(s => s.StartsWith("US"));
    }

    [Fact]
    public void Neighbours_of_the_tables_agree()
    {
        var table = Lexicon.Embedded("countries");
        foreach (var row in table.Rows)
            foreach (var neighbour in row[table.Column("neighbours")].Split('|', StringSplitOptions.RemoveEmptyEntries))
                Atlas.Borders.Keys.ShouldContain(string.CompareOrdinal(row[0], neighbour) < 0 ? (row[0], neighbour) : (neighbour, row[0]));
    }
}
