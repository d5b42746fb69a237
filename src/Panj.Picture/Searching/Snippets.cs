using Panj.Language;

namespace Panj.Picture.Searching;

/// <summary>Chooses the passages of a text that show best where words stand.</summary>
public static class Snippets
{
    /// <summary>Characters of a passage, about.</summary>
    private const int Length = 240;

    /// <summary>Characters before its first word, about.</summary>
    private const int Lead = 60;

    private const int Most = 3;

    /// <summary>More words than these are not looked at.</summary>
    private const int MostWords = 2_000;

    /// <summary>Up to three passages that do not overlap, those with most words first chosen, given in the order of the text.</summary>
    public static IReadOnlyList<Span> Of(string text, IReadOnlyList<Span> words)
    {
        var looked = words.Take(MostWords).ToArray();
        var windows = looked.Select(word => Window(text, word)).Distinct().Select(w => (Window: w, Words: Count(looked, w))).OrderByDescending(w => w.Words).ThenBy(w => w.Window);
        var chosen = new List<Span>();
        foreach (var (window, _) in windows)
            if (chosen.Count < Most && !chosen.Exists(window.Overlaps)) chosen.Add(window);
        chosen.Sort();
        return chosen;
    }

    /// <summary>How many different words of the sorted list lie in the window; words are few in a window, so counting from the first inside is cheap.</summary>
    private static int Count(Span[] words, Span window)
    {
        var first = Array.BinarySearch(words, new Span(window.Start, window.Start));
        var (i, count) = (first < 0 ? ~first : first, 0);
        for (; i < words.Length && words[i].End <= window.End; i++) count++;
        return count;
    }

    private static Span Window(string text, Span word)
    {
        var start = Edge(text, Math.Max(0, word.Start - Lead), word.Start);
        var end = Math.Min(text.Length, Math.Max(word.End, start + Length));
        while (end < text.Length && end > word.End && !char.IsWhiteSpace(text[end])) end--;
        while (end > word.End && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    /// <summary>The first beginning of a word at or after an offset, no later than <paramref name="last"/>; a new paragraph begins no earlier than there.</summary>
    private static int Edge(string text, int offset, int last)
    {
        var paragraph = text.LastIndexOf('\n', Math.Max(offset, last - 1), Math.Max(0, last - offset)) + 1;
        if (paragraph > offset) offset = paragraph;
        else while (offset > 0 && offset < last && !char.IsWhiteSpace(text[offset - 1])) offset++;
        while (offset < last && char.IsWhiteSpace(text[offset])) offset++;
        return offset;
    }
}
