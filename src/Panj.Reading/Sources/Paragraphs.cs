using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>The lines of a text that hold sentences, trimmed, in order.</summary>
internal static class Paragraphs
{
    public static List<Span> Of(Document document)
    {
        var found = new List<Span>();
        foreach (var sentence in document.Sentences)
            for (var start = sentence.Span.Start; start < sentence.Span.End;)
            {
                var line = LineAt(document.Text, start);
                if (found.Count == 0 || found[^1].End <= line.Start) found.Add(line);
                start = Math.Max(line.End, start) + 1;
            }

        return found;
    }

    private static Span LineAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        if (end < 0) end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new Span(start, Math.Max(start, end));
    }
}
