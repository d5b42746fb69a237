using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Finds the numbers that a later text gives otherwise within what it took from an earlier one.</summary>
internal static class NumberChanges
{
    /// <summary>Numbers of an edit are paired in their order; where one side has more, nobody can say which became which and the edit is given as a whole.</summary>
    public static IEnumerable<NumberChange> Of(Alignment alignment, Run run)
    {
        var last = run.Start;
        for (var word = run.Start; word < run.End; word++)
        {
            if (alignment[word] < 0) continue;
            foreach (var change in Between(alignment, last, word)) yield return change;
            var (one, other) = (alignment.Earlier.Words[alignment[word]], alignment.Later.Words[word]);
            if (Differ(one, other)) yield return Change(one.Span, other.Span, alignment);
            last = word;
        }
    }

    private static IEnumerable<NumberChange> Between(Alignment alignment, int one, int other)
    {
        if (other - one <= 1) return [];
        return Changed(NumbersOf(alignment.Earlier, alignment[one] + 1, alignment[other]), NumbersOf(alignment.Later, one + 1, other), alignment);
    }

    private static Word[] NumbersOf(Wording wording, int start, int end)
    {
        List<Word>? numbers = null; // mostly there are none
        for (var word = start; word < end; word++)
            if (IsNumber(wording.Words[word])) (numbers ??= []).Add(wording.Words[word]);
        return numbers?.ToArray() ?? [];
    }

    private static IEnumerable<NumberChange> Changed(Word[] before, Word[] after, Alignment alignment)
    {
        if (before.Length == after.Length) return before.Zip(after).Where(p => Differ(p.First, p.Second)).Select(p => Change(p.First.Span, p.Second.Span, alignment));
        return before.Length == 0 || after.Length == 0 ? [] : [Change(Cover(before), Cover(after), alignment)];
    }

    private static NumberChange Change(Span before, Span after, Alignment alignment) =>
        new(before.In(alignment.Earlier.Reading.Article.Text), after.In(alignment.Later.Reading.Article.Text), after);

    private static bool Differ(Word one, Word other) => one.Text != other.Text && IsNumber(one) && IsNumber(other) && Numbers.Standard.ValueOf(one.Text) != Numbers.Standard.ValueOf(other.Text);

    private static bool IsNumber(Word word) => Numbers.Standard.ValueOf(word.Text) is not null;

    private static Span Cover(Word[] words) => new(words[0].Span.Start, words[^1].Span.End);
}
