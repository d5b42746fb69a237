using Panj.Events;

namespace Panj.Reading.Tests.Places;

public sealed class CapitalReaderTests
{
    [Theory]
    [InlineData("A bomb went off in the Somali capital on Friday.", "Somali capital", "SO", 2)]
    [InlineData("A bomb went off in Peru's capital.", "Peru's capital", "PE", -12)]
    [InlineData("A bomb went off in the capital of Chad on Friday.", "capital of Chad", "TD", 12)]
    public void Capital_is_a_city_of_its_state(string text, string name, string country, double latitude)
    {
        var capital = Found.In(text).Select(mention => mention.Place).Single(place => place.Precision == Precision.City);
        capital.Name.ShouldBe(name);
        capital.Countries.ShouldBe([country]);
        capital.Latitude.ShouldNotBeNull().ShouldBe(latitude, 0.5);
    }

    [Fact]
    public void Bare_capital_is_that_of_the_land()
    {
        var capital = Found.In("Police in Ecuador fired.", "Ecuador said that crowds marched in the capital.").Select(mention => mention.Place).Single(place => place.Precision == Precision.City);
        capital.Name.ShouldBe("capital");
        capital.Countries.ShouldBe(["EC"]);
    }

    [Theory]
    [InlineData("Police in Ecuador fired in Peru. Crowds marched in the capital.")]
    [InlineData("Police in Ecuador fired. Ecuador said crowds marched in the capital of the province.")]
    [InlineData("Police in Ecuador fired. Ecuador said crowds marched in the capital Quito.")]
    public void Capital_of_two_lands_is_none(string text) =>
        Found.In(text).ShouldNotContain(mention => mention.Place.Name == "capital");

    [Theory]
    [InlineData("A bomb went off in the Somali capital, Mogadishu.")]
    [InlineData("A bomb went off in the Somali capital Mogadishu.")]
    [InlineData("He sold Chinese capital goods.")]
    [InlineData("He feared Argentine capital flight.")]
    [InlineData("It is the cultural capital of the world.")]
    public void Named_capital_or_money_is_none(string text) =>
        Found.In(text).ShouldNotContain(mention => mention.Place.Name.Contains("capital", StringComparison.Ordinal));
}
