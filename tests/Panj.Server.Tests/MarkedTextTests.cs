using Panj.Language;
using Panj.Server.Marking;

namespace Panj.Server.Tests;

public sealed class MarkedTextTests
{
    private const string Text = "On Monday two guards fled.\nThey came back.";

    [Fact]
    public void Every_character_is_shown_once()
    {
        var marked = new MarkedText(Text, [At("two guards", Pen.Who), At("guards fled", Pen.Said), At("Monday", Pen.When), At("two", Pen.HowMany)]);
        Shown(marked.Runs(new Span(0, Text.Length))).ShouldBe(Text);
    }

    [Fact]
    public void The_shortest_mark_is_drawn_all_are_named()
    {
        var marked = new MarkedText(Text, [At("two guards", Pen.Who), At("two", Pen.HowMany)]);
        var piece = marked.Runs(new Span(0, Text.Length)).SelectMany(run => run.Pieces).Single(one => one.Text == "two");
        piece.Pen.ShouldBe(Pen.HowMany);
        piece.Label.ShouldBe("HowMany; Who");
    }

    [Fact]
    public void Evidence_is_one_run_across_its_underlines()
    {
        var marked = new MarkedText(Text, [At("two guards fled", Pen.Said), At("guards", Pen.Who)]);
        marked.Runs(new Span(0, Text.Length)).Select(run => run.Pen).ShouldBe([null, Pen.Said, null]);
    }

    [Fact]
    public void Marks_beyond_the_text_are_cut()
    {
        var marked = new MarkedText(Text, [new Mark(new Span(-5, 3), Pen.Said, ""), new Mark(new Span(40, 900), Pen.Said, ""), new Mark(new Span(99, 100), Pen.Who, "")]);
        Shown(marked.Runs(new Span(0, Text.Length))).ShouldBe(Text);
    }

    [Fact]
    public void A_passage_is_the_line_of_its_mark()
    {
        var marked = new MarkedText(Text, [At("came", Pen.Said)]);
        marked.Passages().ShouldHaveSingleItem().In(Text).ShouldBe("They came back.");
    }

    [Fact]
    public void A_long_line_is_cut_at_words()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 400)) + "HERE" + string.Concat(Enumerable.Repeat(" word", 400));
        var start = text.IndexOf("HERE", StringComparison.Ordinal);
        var passage = new MarkedText(text, [new Mark(new Span(start, start + 4), Pen.Said, "")]).Passages().ShouldHaveSingleItem().In(text);
        passage.Length.ShouldBeLessThan(500);
        passage.Split(' ').ShouldAllBe(word => word == "word" || word == "HERE");
    }

    [Fact]
    public void Passages_never_overlap()
    {
        var text = string.Join(' ', Enumerable.Repeat("some more words", 300));
        var marks = Enumerable.Range(0, 40).Select(index => new Mark(new Span(index * 110, (index * 110) + 30), Pen.Said, ""));
        var passages = new MarkedText(text, marks).Passages();
        passages.Zip(passages.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(7, 23)]
    [InlineData(27, 42)]
    public void A_range_knows_marks_that_reach_into_it(int start, int end)
    {
        var marks = new[] { new Mark(new Span(0, 30), Pen.Said, ""), At("two", Pen.HowMany), At("came", Pen.Who), At("Monday", Pen.When) };
        var whole = new MarkedText(Text, marks).Runs(new Span(0, Text.Length)).SelectMany(run => run.Pieces.SelectMany(piece => piece.Text.Select(_ => (run.Pen, piece.Pen)))).ToList();
        var part = new MarkedText(Text, marks).Runs(new Span(start, end)).SelectMany(run => run.Pieces.SelectMany(piece => piece.Text.Select(_ => (run.Pen, piece.Pen))));
        part.ShouldBe(whole[start..end]);
    }

    private static Mark At(string words, Pen pen)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Mark(new Span(start, start + words.Length), pen, pen.ToString());
    }

    private static string Shown(IEnumerable<Run> runs) => string.Concat(runs.SelectMany(run => run.Pieces).Select(piece => piece.Text));
}
