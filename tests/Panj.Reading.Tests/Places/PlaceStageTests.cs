using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Tests.Places;

public sealed class PlaceStageTests
{
    [Theory]
    [InlineData("Talks were held in Tajikistan.", "Tajikistan", "TJ", Precision.Country)]
    [InlineData("Shells fell on Kunduz overnight.", "Kunduz", "AF", Precision.City)]
    [InlineData("Fighting spread across Kunduz province.", "Kunduz province", "AF", Precision.Province)]
    [InlineData("Police sealed off Shopian district.", "Shopian district", "IN", Precision.District)]
    [InlineData("The ship crossed the Taiwan Strait.", "Taiwan Strait", "", Precision.Sea)]
    [InlineData("Jets took off from Incirlik Air Base.", "Incirlik Air Base", "TR", Precision.Site)]
    [InlineData("A convoy was hit near Mosul.", "Mosul", "IQ", Precision.Near)]
    [InlineData("Flights from Kabul airport resumed.", "Kabul airport", "AF", Precision.Site)]
    [InlineData("Villagers fled northern Mali.", "northern Mali", "ML", Precision.Country)]
    [InlineData("Militants hold parts of Cabo Delgado.", "Cabo Delgado", "MZ", Precision.Province)]
    public void Place_is_named_located_and_measured(string text, string name, string countries, Precision precision)
    {
        var place = Found.One(text);
        place.Name.ShouldBe(name);
        string.Join(' ', place.Countries).ShouldBe(countries);
        place.Precision.ShouldBe(precision);
        place.Latitude.ShouldNotBeNull();
        place.RadiusKm.ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("Sydney Smith was not there.")]
    [InlineData("The Bank of England raised rates.")]
    [InlineData("Reading the report took hours.")]
    [InlineData("Most of them left in March.")]
    [InlineData("Mr. Houston declined to answer.")]
    [InlineData("Gen. Jackson said it was over.")]
    [InlineData("Nice words were few.")]
    [InlineData("They urged us to stay in May.")]
    public void What_is_no_place_stays_unplaced(string text) => Found.In(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Michael Jackson Ford met reporters. Ford said little.", "Ford")]
    [InlineData("Anna Lincoln chairs the panel. Lincoln said it would vote.", "Lincoln")]
    [InlineData("President Washington spoke. Washington said he was glad.", "Washington")]
    public void Last_name_of_a_person_stays_a_person(string text, string name) =>
        Found.In(text.Split(". ", 2)[0] + ".", text.Split(". ", 2)[1]).ShouldNotContain(m => m.Place.Name == name);

    [Theory]
    [InlineData("He was born in Paris, Texas.", "US")]
    [InlineData("He was born in Paris.", "FR")]
    [InlineData("Police in London, Ontario made an arrest.", "CA")]
    [InlineData("Officials in Tripoli, Lebanon were silent.", "LB")]
    [InlineData("Lebanon's army patrols Tripoli and Beirut.", "LB")]
    [InlineData("Troops marched from Tripoli to Sirte in Libya.", "LY")]
    [InlineData("Protests in Tbilisi shook Georgia.", "GE")]
    public void Same_name_is_told_apart(string text, string country) =>
        Found.In(text).ShouldAllBe(m => m.Place.Countries.Contains(country));

    [Theory]
    [InlineData("Gunmen raided the Nigerian state of Kaduna.", "Kaduna", Precision.Province)]
    [InlineData("Shells hit the Ukrainian region of Kherson.", "Kherson", Precision.Province)]
    [InlineData("Gunmen raided the Mexican state of Chihuahua.", "Chihuahua", Precision.Province)]
    [InlineData("Gunmen raided the Nigerian city of Kaduna.", "Kaduna", Precision.City)]
    public void State_of_a_name_is_no_town(string text, string name, Precision precision) =>
        Found.In(text).Single(mention => mention.Place.Name == name).Place.Precision.ShouldBe(precision);

    [Fact]
    public void Demonym_is_only_a_hint()
    {
        var mention = Found.In("An Afghan soldier was hurt.").ShouldHaveSingleItem();
        mention.IsAdjective.ShouldBeTrue();
        mention.Place.Countries.ShouldBe(["AF"]);
    }

    [Fact]
    public void Dateline_tips_the_balance()
    {
        var masthead = new Masthead { Dateline = new Dateline("Beirut", null, null, null, default) };
        Found.In(masthead, "Gunmen opened fire in Tripoli.").ShouldHaveSingleItem().Place.Countries.ShouldBe(["LB"]);
    }

    [Fact]
    public void Span_covers_the_words_in_the_text()
    {
        const string text = "Shots were heard close to Herat’s airport.";
        var mention = Found.In(text).ShouldHaveSingleItem();
        mention.Span.In(text).ShouldStartWith("close to Herat");
    }

    [Fact]
    public void Any_text_gives_sorted_spans_inside_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Pieces.ToArbitrary(), text =>
        {
            var spans = Found.In(text).Select(m => m.Span).ToArray();
            return spans.All(s => s.Start >= 0 && s.End <= text.Length && s.Length > 0) && spans.SequenceEqual(spans.Order());
        }));

    private static Gen<string> Pieces => Gen.Elements("Kabul", "the", "Tajik", "-", "Afghan", "border", ",", "Texas", "near", "St.", "’s", "U.S.", "of", "é", "\n\n", "\"", "Khan", ".")
        .ArrayOf().Select(words => string.Join(' ', words));
}
