using Panj.Events;

namespace Panj.Reading.Tests.Places;

public sealed class BorderReaderTests
{
    [Theory]
    [InlineData("Guards clashed on the Tajik-Afghan border.")]
    [InlineData("Guards clashed on the Afghan-Tajik border.")]
    [InlineData("Guards clashed at the Tajikistan–Afghanistan border.")]
    [InlineData("Guards clashed along the border between Tajikistan and Afghanistan.")]
    [InlineData("Guards clashed along Tajikistan's border with Afghanistan.")]
    [InlineData("Guards clashed along Tajikistan's southern border with Afghanistan.")]
    [InlineData("Guards clashed on the frontier of Tajikistan and Afghanistan.")]
    [InlineData("Tajikistan said guards clashed on its border with Afghanistan.")]
    [InlineData("Tajikistan said guards clashed on the Afghanistan frontier.")]
    public void Border_has_both_countries_sorted(string text)
    {
        var border = Found.In(text).Single(m => m.Place.Precision == Precision.Border).Place;
        border.Countries.ShouldBe(["AF", "TJ"]);
        border.Latitude.ShouldNotBeNull().ShouldBe(37.07, 0.5);
        border.RadiusKm.ShouldNotBeNull().ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("Shots rang out along the Line of Control.", "IN PK")]
    [InlineData("Soldiers met at the Line of Actual Control.", "CN IN")]
    [InlineData("A rocket crossed the Blue Line.", "IL LB")]
    [InlineData("Pakistan fenced the Durand Line.", "AF PK")]
    public void Named_line_has_both_countries(string text, string countries)
    {
        var border = Found.In(text).Single(m => m.Place.Precision == Precision.Border).Place;
        string.Join(' ', border.Countries).ShouldBe(countries);
    }

    [Fact]
    public void Names_follow_the_fullest_wording()
    {
        var places = Found.In("Troops massed near the Tajik-Afghan border.", "The border with Afghanistan is long, said Tajikistan.", "They then left the border.");
        places.Where(m => m.Place.Precision == Precision.Border).Select(m => m.Place.Name).ShouldBe(["Tajik-Afghan border", "Tajik-Afghan border", "Tajik-Afghan border"]);
    }

    [Fact]
    public void Other_side_that_is_not_plain_stays_unknown()
    {
        var border = Found.In("Guards on the Afghan border spoke of Pakistan, Iran and Uzbekistan.").Single(m => m.Place.Precision == Precision.Border);
        border.Place.Countries.ShouldBe(["AF"]);
    }

    [Fact]
    public void Adjectives_of_a_border_are_used_up() =>
        Found.In("Guards clashed on the Tajik-Afghan border.").ShouldHaveSingleItem().IsAdjective.ShouldBeFalse();

    [Theory]
    [InlineData("Gunmen raided the Mexico border state of Qzorbat.", false)]
    [InlineData("Gunmen raided the Chad border town of Bol.", false)]
    [InlineData("Gunmen raided the Kenya border town Mandera.", false)]
    [InlineData("Gunmen raided a post on the Mexico border.", true)]
    public void A_border_town_is_no_border(string text, bool isBorder) =>
        Found.In(text).Any(mention => mention.Place.Precision == Precision.Border).ShouldBe(isBorder);
}
