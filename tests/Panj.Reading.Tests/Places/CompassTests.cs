using Panj.Events;
using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

public sealed class CompassTests
{
    [Theory]
    [InlineData("northern", 1, 0)]
    [InlineData("Southeast", -1, 1)]
    [InlineData("west", 0, -1)]
    [InlineData("central", 0, 0)]
    public void Word_gives_its_steps(string word, int north, int east) => Compass.Of(word).ShouldBe((north, east));

    [Fact]
    public void Part_lies_that_way_and_is_smaller()
    {
        var whole = new Place { Name = "X", Latitude = 10, Longitude = 20, RadiusKm = 100 };
        var part = Compass.Shifted(whole, -1, 1);
        part.Latitude.ShouldNotBeNull().ShouldBeInRange(9, 10);
        part.Longitude.ShouldNotBeNull().ShouldBeInRange(20, 21);
        part.RadiusKm.ShouldBe(80);
    }

    [Fact]
    public void Place_without_a_middle_stays_as_it_is()
    {
        var place = new Place { Name = "X" };
        Compass.Shifted(place, 1, 0).ShouldBe(place);
    }
}
