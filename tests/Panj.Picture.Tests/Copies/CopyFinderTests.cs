using Panj.Picture.Copies;

namespace Panj.Picture.Tests.Copies;

public sealed class CopyFinderTests
{
    private const string Wire = "Guards on the ridge fired at a boat on Tuesday night, the coast service of Norland said. Two of the crew were hurt and the boat "
        + "turned back towards the open sea. It was the third time this spring that a boat came so close to the post, the service said in a note.";

    private const string Own = "Nobody in the harbour of Tor had seen anything, they told our reporter over tea, yet all had heard the engines. The mayor asks for lamps "
        + "along the pier and for a patrol that answers when it is called, which he says it has not done since the winter before last.";

    [Theory]
    [InlineData(Wire, Wire, true)]
    [InlineData(Wire, "NEW HEADLINE HERE\n" + Wire, true)]
    [InlineData(Wire, "Guards on the ridge fired at a boat on Tuesday night — the coast service of Norland said! Two of the crew were hurt, and the boat turned back towards the open sea.", true)]
    [InlineData(Wire, Own, false)]
    [InlineData(Wire, Own + " " + Own + " " + Wire, false)]
    [InlineData("Short note.", "Short note.", false)]
    public void A_copy_holds_the_text_it_copies(string earlier, string later, bool isCopy)
    {
        var findings = Find(Tale.Article("z", earlier).By("Z", "2031-05-01"), Tale.Article("a", later).By("A", "2031-05-02"));
        findings.Copies.ContainsKey("a").ShouldBe(isCopy);
    }

    [Fact]
    public void Copies_of_copies_go_back_to_the_first()
    {
        var findings = Find(Tale.Article("c", Wire).By("C", "2031-05-03"), Tale.Article("b", Wire).By("B", "2031-05-02"), Tale.Article("a", Wire).By("A", "2031-05-01"));
        findings.Copies.ShouldBe(new Dictionary<string, string> { ["b"] = "a", ["c"] = "a" }, ignoreOrder: true);
    }

    [Fact]
    public void Agency_text_inside_own_text_is_shared() =>
        Find(Tale.Article("a", Wire), Tale.Article("b", Own + " " + Own + " " + Wire)).SharedBetween("b", "a").ShouldBeGreaterThan(2);

    [Fact]
    public void Clutter_is_not_compared()
    {
        var menu = Tale.Article("b", Own + Wire) with { Clutter = [Tale.Find(Own + Wire, Wire)] };
        Find(Tale.Article("a", Wire), menu).SharedBetween("a", "b").ShouldBe(0);
    }

    [Fact]
    public void Five_hundred_copies_have_one_original()
    {
        var copies = Enumerable.Range(0, 500).Select(i => Tale.Article($"n{i:000}", Wire)).ToArray();
        Find(copies).Copies.Values.Distinct().ShouldBe(["n000"]);
    }

    private static CopyFindings Find(params Events.ArticleReading[] readings) =>
        CopyFinder.Find(Wording.Of(readings, WordRules.Standard));
}
