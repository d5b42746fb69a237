using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Theatres;

public sealed class BorderMapTests
{
    private static readonly BorderPair TajikAfghan = new("TJ", "AF");

    [Fact]
    public void A_border_is_a_line()
    {
        var lines = BorderMap.DeFacto.LinesOf(Tale.Border("AF", "TJ"));
        lines.ShouldNotBeEmpty();
        lines.Sum(line => line.NumPoints).ShouldBeGreaterThan(200);
        lines.SelectMany(line => line.Coordinates).ShouldAllBe(p => p.X > 67.5 && p.X < 75 && p.Y > 36.5 && p.Y < 38.6);
    }

    /// <summary>Towns on the Panj and away from it; distances by the map, give or take two kilometres.</summary>
    [Theory]
    [InlineData("Khorog", "TJ", 37.49, 71.55, "AF-TJ", 1, 3)]
    [InlineData("Dushanbe", "TJ", 38.56, 68.77, "TJ-UZ", 50, 15)]
    [InlineData("Kunduz", "AF", 36.73, 68.87, "AF-TJ", 54, 4)]
    [InlineData("Kabul", "AF", 34.53, 69.17, "AF-PK", 80, 20)]
    [InlineData("Basel", "CH", 47.56, 7.59, "CH-DE", 3, 3)]
    [InlineData("Levuka", "FJ", -17.7, 178.8, null, 0, 1)]
    public void Nearest_borders_are_those_of_the_own_state(string name, string code, double latitude, double longitude, string? border, double km, double slack)
    {
        var near = BorderMap.DeFacto.NearestTo(Tale.Town(name, code, latitude, longitude));
        near?.Border.ToString().ShouldBe(border);
        (near?.Km ?? 0).ShouldBe(km, slack);
    }

    [Fact]
    public void A_degree_is_as_on_the_globe()
    {
        var (latitude, longitude) = (49, -110.0);
        BorderMap.DeFacto.DistanceKm(new BorderPair("US", "CA"), latitude + 1, longitude).ShouldBe(111.2, 1);
        BorderMap.DeFacto.DistanceKm(new BorderPair("FR", "TJ"), latitude, longitude).ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void A_border_is_no_way_from_itself() => BorderMap.DeFacto.NearestTo(Tale.Border("AF", "TJ")).ShouldBe(new NearBorder(TajikAfghan, 0, true));

    public static TheoryData<Place> Unlocated =>
    [
        Tale.Country("Tajikistan", "TJ") with { Latitude = 38, Longitude = 71 },
        Tale.Border("TJ"),
        Tale.Town("Nowhere", "TJ", 38, 71) with { Latitude = null },
        Tale.Town("Off", "TJ", double.NaN, 71),
        Tale.Town("Off", "TJ", 38, 400),
        Tale.Town("Stateless", "TJ", 38, 71) with { Countries = [] },
    ];

    [Theory]
    [MemberData(nameof(Unlocated))]
    public void What_is_not_located_has_no_distance(Place place) => BorderMap.DeFacto.NearestTo(place).ShouldBeNull();

    [Fact]
    public void A_wide_place_may_lie_on_the_line()
    {
        var town = Tale.Town("Panj", "TJ", 37.235, 69.098);
        BorderMap.DeFacto.NearestTo(town with { RadiusKm = 30 })?.IsWithin.ShouldBeTrue();
        BorderMap.DeFacto.NearestTo(town with { RadiusKm = 0.1 })?.IsWithin.ShouldBeFalse();
    }

    [Theory]
    [InlineData("de-facto", "RS", "XK", true)]
    [InlineData("un-members", "RS", "XK", false)]
    [InlineData("de-facto", "AL", "RS", false)]
    [InlineData("un-members", "AL", "RS", true)]
    [InlineData("de-facto", "EH", "MR", true)]
    [InlineData("morocco", "MA", "MR", true)]
    public void Depictions_move_borders(string depiction, string one, string other, bool share) =>
        (BorderMap.Of(Depiction.Of(depiction).ShouldNotBeNull()).LinesOf(new BorderPair(one, other)).Count > 0).ShouldBe(share);

    [Fact]
    public void Depictions_are_named()
    {
        Depiction.Names.ShouldBe(["de-facto", "cyprus", "india", "morocco", "pakistan", "serbia", "somalia", "un-members"]);
        Depiction.Names.ShouldAllBe(name => Depiction.Of(name) != null);
        Depiction.Of("nobody").ShouldBeNull();
    }

    [Theory]
    [InlineData("TJ-AF", "AF-TJ")]
    [InlineData("AF-TJ", "AF-TJ")]
    [InlineData("tj-af", null)]
    [InlineData("TJ", null)]
    [InlineData("TJ-TJ", null)]
    [InlineData("TJ-AF-UZ", null)]
    public void Pairs_are_read_in_either_order(string text, string? pair) => BorderPair.Parse(text)?.ToString().ShouldBe(pair);
}
