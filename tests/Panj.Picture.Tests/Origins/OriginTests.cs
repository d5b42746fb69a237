using Panj.Events;

namespace Panj.Picture.Tests.Origins;

public sealed class OriginTests
{
    private const string Wire = "The boat was hit by two shells near the ridge and four sailors died, it was learned on Tuesday from the port.";
    private const string Own = "Our reporter saw four bodies carried ashore after shells struck a vessel.";

    [Fact]
    public void Ten_reprints_are_ten_outlets_and_one_origin()
    {
        var happening = Single([.. Enumerable.Range(0, 10).Select(i => Struck("r" + i, Wire, "Paper " + i))]);
        (happening.Outlets, happening.Origins).ShouldBe((10, 1));
    }

    [Fact]
    public void Own_reporting_is_an_origin_of_its_own() => Single(Struck("a", Wire, "Paper"), Struck("b", Own, "Gazette")).Origins.ShouldBe(2);

    [Theory]
    [InlineData("Ridge News Agency", SourceKind.Agency, 1)]
    [InlineData("harbour police", SourceKind.Official, 1)]
    [InlineData("residents", SourceKind.Other, 2)]
    [InlineData("sources", SourceKind.Anonymous, 2)]
    public void A_named_source_is_one_origin(string source, SourceKind kind, int origins)
    {
        var first = Struck("a", Wire, "Paper", Tale.Link("Paper", SourceKind.Outlet), Tale.Link(source, kind));
        var second = Struck("b", Own, "Gazette", Tale.Link("Gazette", SourceKind.Outlet), Tale.Link(source, kind));
        Single(first, second).Origins.ShouldBe(origins);
    }

    [Fact]
    public void An_agency_quoted_is_the_agency_itself()
    {
        var retold = Struck("a", Wire, "Paper", Tale.Link("Paper", SourceKind.Outlet), Tale.Link("Ridge News Agency", SourceKind.Agency));
        Single(retold, Struck("b", Own, "Ridge")).Origins.ShouldBe(1);
    }

    [Fact]
    public void A_shared_credit_is_one_origin() =>
        Single(Struck("a", Wire, "Paper").By("Paper", null, "Ridge"), Struck("b", Own, "Gazette").By("Gazette", null, "Ridge")).Origins.ShouldBe(1);

    [Fact]
    public void Outlets_that_nobody_names_count_once()
    {
        var happening = Single(Struck("a", Wire, "x").By(null), Struck("b", Own, "y").By(null));
        (happening.Outlets, happening.Origins).ShouldBe((1, 1));
    }

    private static ArticleReading Struck(string id, string text, string outlet, params ChainLink[] chain)
    {
        var report = Tale.Report(text, text, EventKind.Bombardment).On("2031-05-03").At(Tale.Town("Tor", "SD", 10, 20))
            .With(Tale.State("Norland", "NO", Role.Actor), Tale.State("Sudland", "SD", Role.Target)).Counting(Tale.Count(FigureKind.Killed, 4)).From(chain);
        return Tale.Article(id, text, report).By(outlet);
    }

    private static Event Single(params ArticleReading[] readings) => new PictureBuilder().Build(readings).Events.ShouldHaveSingleItem();
}
