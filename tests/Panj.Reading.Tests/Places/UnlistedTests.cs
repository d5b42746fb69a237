using Panj.Events;

namespace Panj.Reading.Tests.Places;

public sealed class UnlistedTests
{
    [Theory]
    [InlineData("Gunmen raided the village of Qzorbat in Mali.", "Qzorbat", "ML", Precision.City)]
    [InlineData("Gunmen raided Qzorbat village in northern Mali.", "Qzorbat village", "ML", Precision.City)]
    [InlineData("Gunmen hold the district of Qzorbat, Takhar province.", "Qzorbat", "AF", Precision.District)]
    public void Unknown_place_is_held_by_the_next(string text, string name, string country, Precision precision)
    {
        var place = Found.In(text).Select(m => m.Place).Single(p => p.Name == name);
        place.Countries.ShouldBe([country]);
        place.Precision.ShouldBe(precision);
        place.Latitude.ShouldNotBeNull();
    }

    [Fact]
    public void Unknown_place_alone_stays_unlocated()
    {
        var place = Found.One("Gunmen raided the village of Qzorbat at dawn.");
        place.Countries.ShouldBeEmpty();
        place.Latitude.ShouldBeNull();
    }

    [Theory]
    [InlineData("Jets struck a depot near Al Qzorbat, Mali.", "Al Qzorbat", "ML", Precision.Near)]
    [InlineData("Jets struck a depot near Qzorbat Dam, Chad.", "Qzorbat Dam", "TD", Precision.Near)]
    [InlineData("Gunmen raided a town called Qzorbat in Mali.", "Qzorbat", "ML", Precision.City)]
    public void Near_and_called_name_a_place(string text, string name, string country, Precision precision)
    {
        var place = Found.In(text).Select(m => m.Place).Single(p => p.Name == name);
        place.Countries.ShouldBe([country]);
        place.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("They stood near President Qzorbat.")]
    [InlineData("They stood near Qzorbat's house.")]
    [InlineData("They came near. Qzorbat was gone.")]
    [InlineData("She raised a daughter called Qzorbat.")]
    public void Near_a_person_is_no_place(string text) => Found.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("They visited the city of dreams.")]
    [InlineData("The Village of the Year prize went to nobody.")]
    [InlineData("The town hall was shut.")]
    public void Common_words_make_no_place(string text) => Found.In(text).ShouldBeEmpty();
}
