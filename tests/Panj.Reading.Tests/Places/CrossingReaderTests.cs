using Panj.Events;
using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

/// <summary>Posts and bridges where a border is crossed.</summary>
public sealed class CrossingReaderTests
{
    private static PlaceMention? Post(params string[] sentences) => Found.In(sentences).SingleOrDefault(mention => mention.IsPost);

    [Theory]
    [InlineData("Kenya closed the Qzorbat border crossing with Tanzania.", "Qzorbat border crossing", "KE", "TZ")]
    [InlineData("Peru and Bolivia opened the Qzorbat bridge linking the two countries.", "Qzorbat bridge", "BO", "PE")]
    [InlineData("They met on the “Qzorbat” bridge linking Puno and Bolivia's north.", "Qzorbat” bridge", "BO", "PE")]
    [InlineData("Jordan reopened the Qzorbat crossing with Syria.", "Qzorbat crossing", "JO", "SY")]
    [InlineData("Gunmen attacked the Qzorbat checkpoint at the border with Mali, Niger said.", "Qzorbat checkpoint", "ML", "NE")]
    [InlineData("Troops stood in the Qzorbat border region, Kenya and Ethiopia said.", "Qzorbat border region", "ET", "KE")]
    [InlineData("They opened the Rafah crossing.", "Rafah crossing", "EG", "PS")]
    [InlineData("They fought in the contested Qzorbat border strip, Sudan and Egypt said.", "Qzorbat border strip", "EG", "SD")]
    public void Post_lies_in_both_lands(string text, string name, string one, string other)
    {
        var place = Post(text).ShouldNotBeNull().Place;
        place.Name.ShouldBe(name);
        place.Countries.ShouldBe([one, other]);
        place.Precision.ShouldBe(Precision.Border);
        place.Latitude.ShouldNotBeNull();
    }

    [Fact]
    public void Neighbours_of_the_article_have_it() =>
        Post("Kenya and Uganda talked.", "The Qzorbat border post stood open.").ShouldNotBeNull().Place.Countries.ShouldBe(["KE", "UG"]);

    [Fact]
    public void Namesake_in_another_land_is_not_meant()
    {
        var mentions = Found.In("Kenya closed the Lunga border crossing with Tanzania.");
        mentions.Single(mention => mention.IsPost).Place.Countries.ShouldBe(["KE", "TZ"]);
        mentions.ShouldNotContain(mention => mention.Place.Countries.Contains("RO"));
    }

    [Fact]
    public void Town_of_its_name_says_where() =>
        Post("Uganda shut the Kabale border post with Rwanda.").ShouldNotBeNull().Place.Latitude.ShouldNotBeNull().ShouldBe(-1.25, 0.1);

    [Fact]
    public void Known_post_has_its_own_lands() =>
        Post("They slept at the Rumichaca border post.").ShouldNotBeNull().Place.Countries.ShouldBe(["CO", "EC"]);

    [Fact]
    public void Village_at_the_post_is_of_one_land()
    {
        Post("Finland closed the Vaalimaa border crossing with Russia.").ShouldNotBeNull().Place.Countries.ShouldBe(["FI", "RU"]);
        Found.In("They stayed in Vaalimaa in Finland.").Select(mention => mention.Place).Single(place => place.Name == "Vaalimaa").Countries.ShouldBe(["FI"]);
    }

    [Theory]
    [InlineData("They met on the Qzorbat Bridge in Peru and Bolivia.")]
    [InlineData("Kenya closed the border crossing with Tanzania.")]
    [InlineData("They fought in the Belgorod border region, Russia and Ukraine said.")]
    [InlineData("Kenya opened the Qzorbat border crossing with Peru.")]
    public void Others_are_no_posts(string text) => Post(text).ShouldBeNull();

    [Fact]
    public void Gates_to_a_land_are_its_border()
    {
        var place = Found.In("Namibia shut its border gates to Angola.").Select(mention => mention.Place).Single(place => place.Precision == Precision.Border);
        place.Countries.ShouldBe(["AO", "NA"]);
    }
}
