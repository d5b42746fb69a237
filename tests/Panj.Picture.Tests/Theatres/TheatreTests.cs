using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Tests.Theatres;

public sealed class TheatreTests
{
    private const string Own = """
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "properties": { "name": "tor", "title": "Tor and around", "places": ["Old Tor"], "parties": ["group:raiders", "Tor Rangers"], "borders": ["TJ-AF"], "withinKm": 20 }, "geometry": null },
          { "type": "Feature", "properties": {}, "geometry": { "type": "Polygon", "coordinates": [[[10, 10], [12, 10], [12, 12], [10, 12], [10, 10]]] } } ] }
        """;

    private static Theatre Read(string text)
    {
        TheatreFile.TryRead(text, BorderMap.DeFacto, out var theatre, out var problem).ShouldBeTrue(problem);
        return theatre.ShouldNotBeNull();
    }

    public static TheoryData<Place, bool> Places => new()
    {
        { Tale.Town("Inside", "SD", 11, 11), true },
        { Tale.Town("Outside", "SD", 11, 13), false },
        { Tale.Town("Old Tor", "SD", 50, 50), true },
        { Tale.Town("Khorog", "TJ", 37.49, 71.55), true },
        { Tale.Town("Kunduz", "AF", 36.73, 68.87), false },
        { Tale.Border("AF", "TJ"), true },
        { Tale.Border("AF", "UZ"), false },
        { Tale.Country("Tajikistan", "TJ") with { Latitude = 11, Longitude = 11 }, false },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_belong_by_area_line_or_name(Place place, bool holds) => Read(Own).Holds(place).ShouldBe(holds);

    [Theory]
    [InlineData("Tor Rangers", null, null, true)]
    [InlineData("tor rangers", null, null, true)]
    [InlineData("Strangers", "group:raiders", null, true)]
    [InlineData("Strangers", null, null, false)]
    [InlineData("Tor Rangers", null, "TJ", true)]
    [InlineData("Tor Rangers", null, "FR", false)]
    public void Unplaced_events_belong_by_their_parties(string name, string? id, string? country, bool holds)
    {
        var party = Tale.Unnamed(name, Role.Actor) with { Id = id };
        Read(Own).Holds(Happening(country is null ? null : Tale.Country("Land", country), party)).ShouldBe(holds);
    }

    [Fact]
    public void Parties_save_no_event_placed_elsewhere() =>
        Read(Own).Holds(Happening(Tale.Town("Outside", "SD", 11, 13), Tale.Unnamed("Tor Rangers", Role.Actor))).ShouldBeFalse();

    [Fact]
    public void A_picture_keeps_what_tells_its_events()
    {
        const string Text = "Raiders hit Tor. Others hit Far.";
        var near = Tale.Article("near", Text, Tale.Report(Text, "hit Tor", EventKind.Attack).At(Tale.Town("Tor", "SD", 11, 11)));
        var far = Tale.Article("far", Text + " So it is said.", Tale.Report(Text, "hit Far", EventKind.Attack).At(Tale.Town("Far", "SD", 40, 40)));
        var everything = new PictureBuilder().Build([near, far]);
        var picture = Read(Own).Of(everything with { Hidden = everything.Events });
        picture.Events.ShouldHaveSingleItem().Where?.Name.ShouldBe("Tor");
        picture.Hidden.ShouldBe(picture.Events);
        picture.Articles.ShouldHaveSingleItem().Article.Id.ShouldBe("near");
    }

    [Fact]
    public void The_shipped_theatre_is_the_border()
    {
        TheatreFile.Shipped.ShouldBe(["tajik-afghan-border"]);
        var theatre = TheatreFile.Of("tajik-afghan-border", BorderMap.DeFacto).ShouldNotBeNull();
        theatre.Title.ShouldBe("The Tajik-Afghan border");
        theatre.Holds(Tale.Town("Faizabad", "AF", 37.12, 70.58)).ShouldBeTrue();
        theatre.Holds(Tale.Town("Dushanbe", "TJ", 38.56, 68.77)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "GeoJSON")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{}}", "'name'")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"}}", "no polygon")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\",\"borders\":[\"Tajik\"]}}", "TJ-AF")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\",\"borders\":[\"FR-TJ\"]}}", "share no land border")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\",\"borders\":[\"TJ-AF\"],\"withinKm\":-3}}", "withinKm")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}", "not a polygon")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6]]]}}", "not closed")]
    [InlineData("{\"type\":\"Feature\",\"properties\":{\"name\":\"x\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,200],[3,4],[5,6],[1,200]]]}}", "no longitude")]
    public void What_is_no_theatre_is_refused(string text, string reason)
    {
        TheatreFile.TryRead(text, BorderMap.DeFacto, out var theatre, out var problem).ShouldBeFalse();
        theatre.ShouldBeNull();
        problem.ShouldContain(reason);
    }

    [Fact]
    public void Deep_and_long_files_are_refused()
    {
        TheatreFile.TryRead(new string('[', 5000), BorderMap.DeFacto, out _, out _).ShouldBeFalse();
        TheatreFile.TryRead(new string(' ', TheatreFile.MostCharacters + 1), BorderMap.DeFacto, out _, out var problem).ShouldBeFalse();
        problem.ShouldContain("characters");
    }

    [Fact]
    public void A_knotted_polygon_is_mended()
    {
        var theatre = Read("""{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}}""");
        theatre.Area.IsValid.ShouldBeTrue();
        theatre.Holds(Tale.Town("East", "SD", 1, 1.8)).ShouldBeTrue();
    }

    private static Event Happening(Place? where, params Participant[] parties) => new()
    {
        Id = "e-1",
        Kind = EventKind.Attack,
        Status = EventStatus.Occurred,
        Participants = parties,
        Where = where,
        Outlets = 1,
        Origins = 1,
        Reports = [],
    };
}
