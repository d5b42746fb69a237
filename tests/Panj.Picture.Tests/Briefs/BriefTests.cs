using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Panj.Events;
using Panj.Picture.Briefs;

namespace Panj.Picture.Tests.Briefs;

public sealed partial class BriefTests
{
    private const string First = "\U0001F6A9 A bomb killed five people in Tor on Saturday.\nNext month the armies will\ntrain together.";
    private const string Second = "Eight died when a bomb [went off](x) in Tor, *witnesses* said.";

    private static readonly Snapshot _picture = new PictureBuilder().Build(
    [
        Tale.Article("a", First, Bomb(First, "A bomb killed five people", 5),
            (Tale.Report(First, "the armies will\ntrain together", EventKind.Exercise) with { Status = EventStatus.Planned }).With(Tale.State("Norland", "NO")).On("2031-06")).By("Herald", "2031-05-04"),
        Tale.Article("b", Second, Bomb(Second, "a bomb [went off](x) in Tor, *witnesses*", 8)).By("Gazette", "2031-05-05"),
    ]);

    [Fact]
    public void Sections_are_days_plans_and_disputes() =>
        BriefBuilder.Of(_picture).Sections.Select(s => s.Heading).ShouldBe(["3 May 2031", "Planned", "Disputed"]);

    [Fact]
    public void Every_sentence_has_a_footnote() =>
        BriefBuilder.Of(_picture).Sections.SelectMany(s => s.Lines).ShouldAllBe(line => line.Notes.Count > 0);

    [Fact]
    public void Every_footnote_resolves_to_stored_characters()
    {
        var brief = BriefBuilder.Of(_picture);
        brief.Notes.Count.ShouldBe(3);
        foreach (var note in brief.Notes)
        {
            var text = _picture.Articles.Single(a => a.Article.Id == note.Report.ArticleId).Article.Text;
            string.Concat(text.EnumerateRunes().Skip(note.Offsets.Start).Take(note.Offsets.Length)).ShouldBe(note.Quote);
            note.Span.In(text).ShouldBe(note.Quote);
        }
    }

    [Fact]
    public void Offsets_of_the_text_point_at_the_quote()
    {
        var note = NoteLine().Matches(BriefText.Of(BriefBuilder.Of(_picture)))[0];
        var (start, end) = (int.Parse(note.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(note.Groups[3].Value, CultureInfo.InvariantCulture));
        string.Concat(First.EnumerateRunes().Skip(start).Take(end - start)).ShouldBe(note.Groups[1].Value);
    }

    [Fact]
    public void Disputed_values_name_their_outlets() => BriefBuilder.Of(_picture).Sections[^1].Lines.ShouldHaveSingleItem().Words
        .ShouldEndWith("killed is 5 killed (Herald) or 8 killed (Gazette)");

    [Fact]
    public void Markdown_of_articles_stays_text()
    {
        var text = BriefMarkdown.Of(BriefBuilder.Of(_picture));
        text.ShouldContain("a bomb \\[went off\\](x) in Tor, \\*witnesses\\*");
        text.ShouldContain("the armies will train together");
        text.ShouldContain(". [^1] [^2]\n");
    }

    [Fact]
    public void Markdown_reads_back_with_its_footnotes()
    {
        var document = Markdown.Parse(BriefMarkdown.Of(BriefBuilder.Of(_picture)), new MarkdownPipelineBuilder().UseFootnotes().Build());
        document.Descendants<HeadingBlock>().Count().ShouldBe(3);
        document.Descendants<Footnote>().Count().ShouldBe(3);
        document.Descendants<FootnoteLink>().Count(link => !link.IsBackLink).ShouldBe(5);
        document.Descendants<EmphasisInline>().ShouldBeEmpty();
        document.Descendants<LinkInline>().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_known_is_an_empty_brief() => BriefMarkdown.Of(BriefBuilder.Of(new PictureBuilder().Build([]))).ShouldBeEmpty();

    private static Report Bomb(string text, string evidence, int killed) => Tale.Report(text, evidence, EventKind.Attack).On("2031-05-03")
        .At(Tale.Town("Tor", "SD", 10, 20)).With(Tale.State("Sudland", "SD", Role.Target)).Counting(Tale.Count(FigureKind.Killed, killed));

    [GeneratedRegex(@"^\[\d+\] “(.*?)” – .*characters (\d+)–(\d+)", RegexOptions.Multiline)]
    private static partial Regex NoteLine();
}
