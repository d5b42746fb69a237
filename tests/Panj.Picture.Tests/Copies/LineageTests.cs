using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Tests.Copies;

public sealed class LineageTests
{
    private const string Wire = "Guards on the ridge fired at a boat on Tuesday night and killed 4 sailors, the coast service of Norland said. Two of the crew were hurt and the boat "
        + "turned back towards the open sea. It was the third time this spring that a boat came so close to the post, the service said in a note.";

    private const string Own = "Nobody in the harbour of Tor had seen anything, they told our reporter over tea, yet all had heard the engines. The mayor asks for lamps "
        + "along the pier, and says that guards killed 4 sailors whom he knew.";

    [Theory]
    [InlineData("4 sailors", "6 sailors", "4", "6")]
    [InlineData("4 sailors", "nine sailors", "4", "nine")]
    [InlineData("killed 4 sailors", "killed at least 14 sailors", "4", "14")]
    [InlineData("Two of the crew", "Three of the crew", "Two", "Three")]
    public void A_changed_number_is_told(string before, string after, string number, string other)
    {
        var change = Lineage(Wire, Wire.Replace(before, after, StringComparison.Ordinal))!.Changed.ShouldHaveSingleItem();
        (change.Before, change.After).ShouldBe((number, other));
    }

    [Theory]
    [InlineData("4 sailors", "four sailors")]
    [InlineData("4 sailors", "sailors")]
    [InlineData("said in a note", "said in a long note")]
    [InlineData("Guards on the ridge", "GUARDS FIRE. Guards on the ridge")]
    public void What_keeps_the_numbers_is_no_variant(string before, string after) =>
        Lineage(Wire, Wire.Replace(before, after, StringComparison.Ordinal))!.IsVariant.ShouldBeFalse();

    [Fact]
    public void A_changed_first_number_is_told() =>
        Lineage("12 boats " + Wire, "15 boats " + Wire)!.Changed.ShouldHaveSingleItem().After.ShouldBe("15");

    [Fact]
    public void Own_paragraphs_are_told_apart()
    {
        var text = Own + "\n" + Wire;
        var lineage = Lineage(Wire, text)!;
        lineage.Passages.ShouldHaveSingleItem().Span.In(text).ShouldStartWith("Guards on the ridge");
        lineage.Added.ShouldHaveSingleItem().In(text).ShouldStartWith("Nobody in the harbour");
        lineage.Taken.ShouldBe(0.5, 0.1);
    }

    [Fact]
    public void A_bulletin_with_other_numbers_is_none()
    {
        const string Bulletin = "The coast service says that within one day its guards turned back 4 boats, checked 12 nets and towed 3 rafts, and that all of its 9 posts are manned as they were.";
        var next = Bulletin.Replace("4 boats", "7 boats", StringComparison.Ordinal).Replace("12 nets", "31 nets", StringComparison.Ordinal) + " " + Own;
        Lineage(Bulletin + " " + Wire, next).ShouldBeNull();
    }

    [Fact]
    public void A_text_of_its_own_has_no_lineage() => Lineage(Wire, Own).ShouldBeNull();

    [Fact]
    public void Every_word_goes_back_to_its_first_article()
    {
        var kinship = Kinship.Of([At("a", Wire, 1), At("b", Own + "\n" + Wire, 2), At("c", Wire + "\n" + Own, 3)]);
        kinship.Lineages["c"].Passages.Select(p => p.From).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void The_own_half_is_another_origin() =>
        Killed(At("a", Wire, 1), OwnPart(Own + "\n" + Wire, "b")).Origins.ShouldBe(2);

    [Fact]
    public void An_absent_agency_confirms_nothing()
    {
        var lender = Read(At("a", Wire, 1));
        var crediting = lender with { Masthead = new Masthead { Agencies = [new Evidenced<string>("Ridge News Agency", [])] } };
        Killed(crediting, OwnPart(Own + "\n" + Wire, "b")).Origins.ShouldBe(1);
    }

    [Fact]
    public void The_copied_half_keeps_the_agency_as_origin() =>
        Killed(At("a", Wire, 1), At("b", Own.Replace("killed 4", "hit four", StringComparison.Ordinal) + "\n" + Wire, 2)).Origins.ShouldBe(1);

    [Fact]
    public void Five_hundred_copies_have_one_origin()
    {
        var copies = Enumerable.Range(0, 500).Select(i => At($"n{i:000}", i % 50 == 7 ? Wire.Replace("4 sailors", $"{i} sailors", StringComparison.Ordinal) : Wire, 1)).ToArray();
        var picture = new PictureBuilder().Build([.. copies.Select(Read)]);
        var happening = picture.Events.ShouldHaveSingleItem();
        (happening.Outlets, happening.Origins).ShouldBe((500, 1));
        picture.Lineages.Where(l => l.Value.IsVariant).Select(l => l.Key).Order(StringComparer.Ordinal)
            .ShouldBe(Enumerable.Range(0, 10).Select(i => $"n{(50 * i) + 7:000}"));
        happening.Disputes.ShouldContain(d => d.Field == "killed");
    }

    private static Lineage? Lineage(string earlier, string later) => Kinship.Of([At("z", earlier, 1), At("a", later, 2)]).Lineages.GetValueOrDefault("a");

    private static ArticleReading At(string id, string text, int day) =>
        Tale.Article(id, text).By("Paper " + id, new DateOnly(2031, 5, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reports the killing from the first words that tell it.</summary>
    private static ArticleReading Read(ArticleReading article)
    {
        var text = article.Article.Text;
        var start = text.IndexOf("killed", StringComparison.Ordinal);
        var count = decimal.Parse(text[start..].Split(' ')[1], CultureInfo.InvariantCulture);
        return article with { Reports = [Report(text, text[start..text.IndexOf("sailors", start, StringComparison.Ordinal)], count)] };
    }

    private static ArticleReading OwnPart(string text, string id) => At(id, text, 2) with { Reports = [Report(text, "killed 4 sailors whom he knew", 4)] };

    private static Report Report(string text, string words, decimal killed) => Tale.Report(text, words, EventKind.Attack).On("2031-05-01")
        .At(Tale.Town("Tor", "SD", 10, 20)).With(Tale.State("Norland", "NO", Role.Actor)).Counting(Tale.Count(FigureKind.Killed, killed, "sailors"));

    private static Event Killed(params ArticleReading[] articles) =>
        new PictureBuilder().Build([.. articles.Select(a => a.Reports.Count > 0 ? a : Read(a))]).Events.ShouldHaveSingleItem();
}
