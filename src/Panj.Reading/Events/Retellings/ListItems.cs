using System.Buffers;
using Panj.Language;

namespace Panj.Reading.Events.Retellings;

/// <summary>Knows the items of a list, each on a line of its own behind a mark. No item tells again what another one told.</summary>
internal static class ListItems
{
    /// <summary>What a line of a list begins with; a full stop is what is left of a bullet in copied text.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(".-–—*•·●▪■◦►‣○");

    private const int LongestMark = 12;

    /// <summary>True for what two items of a list tell.</summary>
    public static bool AreTwo(Draft one, Draft other) =>
        one.Trigger.Notes.Index != other.Trigger.Notes.Index && IsItem(one.Trigger.Notes.Sentence) && IsItem(other.Trigger.Notes.Sentence);

    /// <summary>True where the sentence stands first on a line that begins with the mark of a list.</summary>
    public static bool IsItem(Sentence sentence)
    {
        var text = sentence.Text;
        var start = sentence.Span.Start;
        if (Marks.Contains(text[start]) && IsLineStart(text, start)) return true;
        var mark = start - 1;
        while (mark >= 0 && start - mark < LongestMark && text[mark] is ' ' or '\t' or '\u00a0') mark--;
        return mark >= 0 && mark < start - 1 && Marks.Contains(text[mark]) && IsLineStart(text, mark);
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] is '\n' or '\r';
}
