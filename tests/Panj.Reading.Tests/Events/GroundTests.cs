using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Places;

namespace Panj.Reading.Tests.Events;

public sealed class GroundTests
{
    private static PlaceMention Named(string country, bool isAdjective = false) =>
        new(new Span(0, 4), new Place { Name = country, Countries = [country], Precision = Precision.Country }, isAdjective);

    private static string? Of(params PlaceMention[] places) => Ground.Of(places)?.Place.Name;

    [Fact]
    public void One_country_told_of_is_the_ground() => Of(Named("PE"), Named("PE"), Named("PE", true), Named("CL")).ShouldBe("PE");

    [Fact]
    public void Two_countries_leave_it_open() => Of(Named("PE"), Named("PE"), Named("CL"), Named("CL")).ShouldBeNull();

    [Fact]
    public void Land_across_a_border_leaves_it_open()
    {
        var border = new PlaceMention(new Span(0, 4), new Place { Name = "border", Countries = ["CL", "PE"], Precision = Precision.Border });
        Of([.. Enumerable.Repeat(Named("PE"), 9), Named("CL", true), border, border]).ShouldBeNull();
    }

    [Fact]
    public void A_country_told_once_is_no_ground() => Of(Named("PE")).ShouldBeNull();

    [Fact]
    public void Towns_alone_name_their_land()
    {
        var town = new PlaceMention(new Span(0, 4), new Place { Name = "Puno", Countries = ["PE"], Precision = Precision.City });
        Of(Named("PE", true), Named("PE", true), town).ShouldBe("Peru");
    }

    [Fact]
    public void Towns_of_two_lands_name_none()
    {
        var town = new PlaceMention(new Span(0, 4), new Place { Name = "Puno", Countries = ["PE"], Precision = Precision.City });
        Of(town, town, town, town, Named("CL", true)).ShouldBeNull();
    }

    [Fact]
    public void Adjectives_alone_name_no_ground() => Of(Named("PE", true), Named("PE", true), Named("PE", true)).ShouldBeNull();
}
