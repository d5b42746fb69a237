using FsCheck;
using FsCheck.Fluent;
using Panj.Events;

namespace Panj.Picture.Tests.Stories;

public sealed class StoryTests
{
    private static readonly string[] Bridge =
    [
        "The old bridge at Tor collapsed on Monday under a lorry loaded with cement. Two drivers were pulled from the Vash river by fishermen. Engineers had warned of rust for years, the mayor Anna Berg admitted.",
        "Fishermen pulled two drivers from the Vash river after the bridge at Tor gave way under a cement lorry. Mayor Anna Berg said that engineers had found rust on the old bridge long ago and that the money for repairs never came.",
        "Who let a cement lorry onto the rusty bridge at Tor? Anna Berg, the mayor, blames the road office. The two drivers saved from the Vash by fishermen are in hospital, and engineers now look at every old bridge on the river.",
    ];

    private static readonly string[] Harvest =
    [
        "Apricot growers in Lenk expect the poorest harvest since 1994 after frost in April killed the blossom. The union of growers asks the ministry of agriculture for loans, its head Piet Dorn told reporters.",
        "Frost in April has ruined the apricot blossom in Lenk. Piet Dorn, who heads the growers' union, speaks of the poorest harvest since 1994 and wants loans from the agriculture ministry before the autumn.",
    ];

    [Fact]
    public void Accounts_of_one_development_are_one_story() =>
        Groups(Articles(Bridge, "b").Concat(Articles(Harvest, "h"))).ShouldBe(["b0 b1 b2", "h0 h1"]);

    [Fact]
    public void A_copy_is_of_the_story_it_copies()
    {
        var copy = Tale.Article("z", "Late edition. " + Bridge[1]).By("Z", "2031-05-09");
        Groups(Articles(Bridge, "b").Append(copy)).ShouldBe(["b0 b1 b2 z"]);
    }

    [Fact]
    public void Alike_news_months_apart_are_two_stories() =>
        Groups([Tale.Article("a", Bridge[0]).By("A", "2031-05-01"), Tale.Article("b", Bridge[1]).By("B", "2031-09-01")]).ShouldBe(["a", "b"]);

    [Fact]
    public void A_story_keeps_its_name_as_it_grows()
    {
        var articles = Articles(Bridge, "b").ToArray();
        Kinship.Of(articles).Stories["b0"].ShouldBe(Kinship.Of(articles[..1]).Stories["b0"]);
    }

    [Fact]
    public void Order_and_repetition_change_no_story() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Tales()), Arb.From(Gen.Choose(1, 1000)), (articles, seed) =>
    {
        var shuffled = articles.Select((a, i) => (a, At: ((i * 7919) + (seed * 31)) % 101)).OrderBy(p => p.At).Select(p => p.a).Concat(articles.Take(seed % 4)).ToArray();
        return Written(Kinship.Of(articles)) == Written(Kinship.Of(shuffled));
    }));

    [Fact]
    public void Every_article_tells_one_story() => Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Tales()), articles =>
        Kinship.Of(articles).Stories.Keys.Order(StringComparer.Ordinal).SequenceEqual(articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal))));

    private static IEnumerable<ArticleReading> Articles(string[] texts, string name) => texts.Select((text, i) => Tale.Article(name + i, text).By(name + i, $"2031-05-0{i + 1}"));

    private static string[] Groups(IEnumerable<ArticleReading> articles) =>
        [.. Kinship.Of(articles).Stories.GroupBy(s => s.Value, s => s.Key).Select(g => string.Join(' ', g.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static string Written(Kinship kinship) =>
        string.Join('\n', kinship.Stories.Concat(kinship.Copies).Select(s => $"{s.Key} {s.Value}").Order(StringComparer.Ordinal));

    /// <summary>Articles of sentences drawn from both developments, so that they are more and less alike.</summary>
    private static Gen<ArticleReading[]> Tales() =>
        from count in Gen.Choose(0, 14)
        from parts in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Bridge.Concat(Harvest).SelectMany(t => t.Split(". ")).ToArray()), 4), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", "2031-06-20", null), count)
        select parts.Select((p, i) => Tale.Article($"n{i}", string.Join(". ", p)).By("O" + i, days[i])).ToArray();
}
