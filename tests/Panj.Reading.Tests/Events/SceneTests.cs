using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Where a happening was, by the words around its place.</summary>
public sealed class SceneTests
{
    private static Place? Where(string text) => Told.In(text)[0].Where?.Value;

    [Theory]
    [InlineData("Hundreds of soldiers from Burundi fled to Tanzania on Friday.", "TZ")]
    [InlineData("In Burundi, soldiers fled to Tanzania on Friday.", "TZ")]
    [InlineData("Gunmen raided a base of France in eastern Chad on Friday.", "TD")]
    [InlineData("Chadian troops entered Sudanese waters on Friday without any permission.", "SD")]
    [InlineData("Uzbekistan delivered 50 tonnes of medicine from Andijan to neighbouring Kyrgyzstan on Friday.", "KG")]
    public void Scene_is_one_country(string text, string country) => Where(text).ShouldNotBeNull().Countries.ShouldBe([country]);

    [Fact]
    public void Streets_of_a_town_are_its() => Where("Hundreds of Kenyans took to the streets of Mombasa on Friday.").ShouldNotBeNull().Name.ShouldBe("Mombasa");

    [Fact]
    public void There_is_the_land_named_last() =>
        Told.In("Kenya sent observers to Uganda on Friday after soldiers killed three protesters there.").Single(report => report.Kind == EventKind.Attack).Where.ShouldNotBeNull().Value.Countries.ShouldBe(["UG"]);

    [Fact]
    public void There_is_behind_the_border() =>
        Told.In("Kenya shut its border crossings to Uganda on Friday after soldiers killed three protesters there. Kenya spoke to Uganda.")
            .First(report => report.Kind == EventKind.Attack).Where.ShouldNotBeNull().Value.Countries.ShouldBe(["UG"]);

    [Fact]
    public void Tour_was_in_every_land_listed()
    {
        var place = Where("The president of Angola visited Gabon, Benin and Ghana on Friday.").ShouldNotBeNull();
        place.Name.ShouldBe("Gabon, Benin and Ghana");
        place.Countries.ShouldBe(["BJ", "GA", "GH"]);
    }

    [Fact]
    public void Visits_dated_apart_are_no_tour() =>
        Told.In("Ana Ruiz, the Foreign Minister of Peru, visited Gabon on 4 April and Benin on 6 April.").ShouldAllBe(report => report.Where == null || report.Where.Value.Countries.Count == 1);

    [Theory]
    [InlineData("Goma was in flames on Friday after rebels attacked police posts.")]
    [InlineData("Goma is quiet because jets bombed the rebels on Friday.")]
    public void Town_is_where_what_befell_it_happened(string text) =>
        Told.In(text).Single(report => report.Kind is EventKind.Attack or EventKind.Bombardment).Where.ShouldNotBeNull().Value.Name.ShouldBe("Goma");

    [Fact]
    public void Another_lies_apart() => Where("On Friday soldiers seized one ship off the coast and another in Lagos.").ShouldBeNull();

    [Fact]
    public void Since_talks_it_may_be_anywhere() => Where("Rebels have attacked villages every day since the start of the talks in Lusaka.").ShouldBeNull();

    [Fact]
    public void Post_that_is_opened_is_the_scene() =>
        Where("The Qzorbat border post between Kenya and Uganda was reopened on Friday.").ShouldNotBeNull().Name.ShouldBe("Qzorbat border post");

    [Fact]
    public void Talks_on_a_bridge_are_held_there() =>
        Where("Ministers of Peru and Bolivia met in the middle of the Qzorbat bridge linking Peru and Bolivia on Friday.").ShouldNotBeNull().Name.ShouldBe("Qzorbat bridge");
}
