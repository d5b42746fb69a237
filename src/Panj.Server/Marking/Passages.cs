using Panj.Language;

namespace Panj.Server.Marking;

/// <summary>Finds what to show of a text around some of its words: their line, or a part of it where the line is long.</summary>
internal static class Passages
{
    private const int Reach = 240;
    private const int Apart = 40;

    public static IReadOnlyList<Span> Around(string text, IReadOnlyList<Span> sorted)
    {
        var passages = new List<Span>();
        foreach (var span in sorted)
        {
            var passage = Passage(text, span);
            if (passages.Count > 0 && passage.Start <= passages[^1].End + Apart && SameLine(text, passages[^1].End, passage.Start))
                passages[^1] = passages[^1].Cover(passage);
            else if (passages.Count == 0 || passage.Start >= passages[^1].End)
                passages.Add(passage);
        }

        return passages;
    }

    private static Span Passage(string text, Span span)
    {
        var start = Math.Max(LineStart(text, span.Start), WordStart(text, span.Start - Reach));
        var end = Math.Min(LineEnd(text, span.End), WordEnd(text, span.End + Reach));
        return new Span(Math.Min(start, span.Start), Math.Max(end, span.End));
    }

    private static bool SameLine(string text, int end, int start) => start <= end || !text.AsSpan(end, start - end).Contains('\n');

    private static int LineStart(string text, int from)
    {
        var start = text.LastIndexOf('\n', Math.Max(from - 1, 0), Math.Max(from, 0)) + 1;
        while (start < from && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOfAny(['\r', '\n'], from);
        return end < 0 ? text.Length : end;
    }

    private static int WordStart(string text, int from)
    {
        if (from <= 0) return 0;
        var space = text.IndexOf(' ', from, Math.Min(Apart, text.Length - from));
        return space < 0 ? from + (char.IsLowSurrogate(text[from]) ? 1 : 0) : space + 1;
    }

    private static int WordEnd(string text, int from)
    {
        if (from >= text.Length) return text.Length;
        var space = text.LastIndexOf(' ', from, Math.Min(Apart, from));
        return space < 0 ? from + (char.IsLowSurrogate(text[from]) ? 1 : 0) : space;
    }
}
