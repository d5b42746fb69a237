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

    [Theory]
    [InlineData("Gunmen raided the town of Qzorbat, about 90 km north of the capital Lima.", "PE")]
    [InlineData("Gunmen raided Qzorbat, a small village in Chad near the border with Sudan.", "TD")]
    [InlineData("Troops fought in Qzorbat, which lies in Nampula province, Mozambique.", "MZ")]
    [InlineData("Troops fought in Qzorbat, located in Nampula province, Mozambique.", "MZ")]
    public void Unknown_place_is_where_it_is_told(string text, string country) =>
        Found.In(text).Select(mention => mention.Place).Single(place => place.Name == "Qzorbat").Countries.ShouldBe([country]);

    [Fact]
    public void Unknown_place_stays_where_it_was_told() =>
        Found.In("Gunmen raided the Qzorbat district of Mali.", "Troops left the Qzorbat district.", "They burnt the village of Qzorbat.").Where(mention => mention.Place.Name.StartsWith("Qzorbat", StringComparison.Ordinal))
            .Select(mention => mention.Place.Countries.SingleOrDefault()).ShouldBe(["ML", "ML", "ML"]);

    [Theory]
    [InlineData("Gunmen raided the Peruvian village of Qzorbat.", "PE")]
    [InlineData("Gunmen raided the village of Qzorbat in the south of Mzuri County in northern Mali.", "ML")]
    [InlineData("Gunmen raided Nampula province's Qzorbat district.", "MZ")]
    public void Unknown_place_is_in_what_leads_there(string text, string country) =>
        Found.In(text).Select(mention => mention.Place).Single(place => place.Name.StartsWith("Qzorbat", StringComparison.Ordinal)).Countries.ShouldBe([country]);

    [Fact]
    public void Whoever_lives_there_says_no_land() =>
        Found.In("Gunmen raided a mostly Peruvian village of Qzorbat.").ShouldNotContain(mention => mention.Place.Name == "Qzorbat" && mention.Place.Countries.Count > 0);

    [Fact]
    public void Small_words_join_one_name() =>
        Found.In("Gunmen raided Barra del Qzor village in Peru.").Where(mention => mention.Place.Precision == Precision.City).ShouldHaveSingleItem().Place.Name.ShouldBe("Barra del Qzor village");

    [Fact]
    public void Ground_of_the_story_gives_no_land() =>
        Found.In("Gunmen left Arequipa and Cusco.", "They burnt the village of Qzorbat.", "Their envoys left Tacna.").Single(mention => mention.Place.Name == "Qzorbat").Place.Countries.ShouldBeEmpty();

    [Fact]
    public void Village_elder_is_no_place() => Found.In("They met Qzorbat, a village elder in Chad.").ShouldNotContain(mention => mention.Place.Name == "Qzorbat");

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
    [InlineData("Bandits fought in the town of Petite-Riviere in northern Haiti.", "Petite-Riviere", "HT")]
    [InlineData("Shells fell on a market in Bulo-Marer, a small town in the Bay region of Somalia.", "Bulo-Marer", "SO")]
    [InlineData("Soldiers fought in Peru's Petite-Riviere district.", "Petite-Riviere district", "PE")]
    [InlineData("Peru spoke. Peru said that police in Peru fought in the Lunga 12 neighbourhood in Peru.", "Lunga 12 neighbourhood", "PE")]
    [InlineData("Gunmen raided the village of Palermo, in Qzorbat district, in the northern province of Nampula, Mozambique.", "Palermo", "MZ")]
    public void Namesakes_abroad_are_let_go(string text, string name, string country) =>
        Found.In(text).Select(m => m.Place).Single(p => p.Name == name).Countries.ShouldBe([country]);

    [Theory]
    [InlineData("He spoke in Damascus, a day after the army of Lebanon did.", "Damascus", "SY")]
    [InlineData("The envoy of Damascus in Lebanon spoke.", "Damascus", "SY")]
    public void Places_that_are_not_held_stay(string text, string name, string country) =>
        Found.In(text).Select(m => m.Place).Single(p => p.Name == name).Countries.ShouldBe([country]);

    [Fact]
    public void What_is_held_is_on_no_map()
    {
        var place = Found.In("Rebels in DR Congo left Goma, Bukavu and Rutshuru.", "They took control of Qzorbat late on Thursday.").Select(m => m.Place).Single(p => p.Name == "Qzorbat");
        place.Countries.ShouldBeEmpty();
        place.Latitude.ShouldBeNull();
    }

    [Fact]
    public void What_is_told_elsewhere_is_known() =>
        Found.In("They took control of Qzorbat.", "The village of Qzorbat in Mali is small.").Where(m => m.Place.Name == "Qzorbat").ShouldAllBe(m => m.Place.Countries.Single() == "ML");

    [Fact]
    public void A_town_known_in_that_country_is_meant()
    {
        var place = Found.In("Fighting went on in Tripoli in Lebanon.", "It was calm in Tripoli.").Where(m => m.Place.Name == "Tripoli").ToList();
        place.Count.ShouldBe(2);
        place.ShouldAllBe(m => m.Place.Countries.Single() == "LB");
    }

    [Theory]
    [InlineData("They took control of Qzorbat's house.")]
    [InlineData("They took control of Qzorbat Gold Company.")]
    [InlineData("The fall of President Qzorbat came soon.")]
    public void Who_is_held_is_no_place(string text) => Found.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("They visited the city of dreams.")]
    [InlineData("The Village of the Year prize went to nobody.")]
    [InlineData("The town hall was shut.")]
    public void Common_words_make_no_place(string text) => Found.In(text).ShouldBeEmpty();
}
