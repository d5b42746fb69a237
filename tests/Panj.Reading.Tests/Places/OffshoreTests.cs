using Panj.Events;

namespace Panj.Reading.Tests.Places;

public sealed class OffshoreTests
{
    [Theory]
    [InlineData("They sank a boat off the coast of Togo.", "coast of Togo", "TG")]
    [InlineData("They sank a boat off Togo's southern coast.", "Togo's southern coast", "TG")]
    [InlineData("They sank a boat off the Somali coast.", "Somali coast", "SO")]
    [InlineData("They sank a boat in the territorial waters of Peru.", "territorial waters of Peru", "PE")]
    [InlineData("They sank a boat 40 nautical miles from Lagos.", "40 nautical miles from Lagos", "NG")]
    [InlineData("They sank a boat 40 nautical miles south of Lagos.", "40 nautical miles south of Lagos", "NG")]
    public void Sea_is_of_the_land_behind_it(string text, string name, string country)
    {
        var place = Found.One(text);
        place.Name.ShouldBe(name);
        place.Countries.ShouldBe([country]);
        place.Precision.ShouldBe(Precision.Sea);
    }

    [Theory]
    [InlineData("They landed on the coast of Togo.", Precision.Country)]
    [InlineData("They stood 40 miles from Lagos.", Precision.Near)]
    public void Land_stays_land(string text, Precision precision) => Found.One(text).Precision.ShouldBe(precision);
}
