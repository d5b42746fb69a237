using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

public sealed class CityTableTests
{
    private static readonly CityTable Table = CityTable.Embedded();

    [Theory]
    [InlineData("dushanbe", "TJ", 38.54, 68.78)]
    [InlineData("tehran", "IR", 35.69, 51.42)]
    [InlineData("sao paulo", "BR", -23.55, -46.64)]
    [InlineData("reykjavik", "IS", 64.14, -21.9)]
    public void Largest_bearer_comes_first(string key, string country, double latitude, double longitude)
    {
        var city = Table[Table.Find(key).Start.Value];
        city.Country.ShouldBe(country);
        city.Latitude.ShouldBe(latitude, 0.05);
        city.Longitude.ShouldBe(longitude, 0.05);
        city.GeonamesId.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("no such place at all")]
    [InlineData("zzzzzz")]
    public void Unknown_name_gives_an_empty_range(string key) =>
        Table.Find(key).ShouldBe(Table.Find(key).Start.Value..Table.Find(key).Start.Value);

    [Fact]
    public void Bearers_of_a_name_fall_in_size()
    {
        var range = Table.Find("springfield");
        var weights = Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(i => Table[i].Weight).ToArray();
        weights.Length.ShouldBeGreaterThan(5);
        weights.ShouldBe(weights.OrderDescending());
    }
}
