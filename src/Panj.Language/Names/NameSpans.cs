namespace Panj.Language.Names;

/// <summary>Turns labels into names.</summary>
internal static class NameSpans
{
    /// <summary>Appends the names of one sentence, in order, each without article and possessive.</summary>
    public static void Read(string text, ReadOnlySpan<Span> tokens, ReadOnlySpan<byte> labels, List<Name> names)
    {
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            if (labels[first] != NameLabels.Outside)
            {
                while (end < tokens.Length && NameLabels.IsInside(labels[end])) end++;
                Add(text, tokens[first..end], NameLabels.Type(labels[first]), names);
            }

            first = end;
        }
    }

    private static void Add(string text, ReadOnlySpan<Span> tokens, NameType type, List<Name> names)
    {
        if (tokens.Length > 1 && IsArticle(tokens[0].Of(text))) tokens = tokens[1..];
        if (tokens.Length > 1 && IsPossessive(tokens[^1].Of(text))) tokens = tokens[..^1];
        var span = new Span(tokens[0].Start, tokens[^1].End);
        if (HasWord(span.Of(text))) names.Add(new Name(span, type));
    }

    private static bool IsArticle(ReadOnlySpan<char> word) => word.Equals("the", StringComparison.OrdinalIgnoreCase);

    private static bool IsPossessive(ReadOnlySpan<char> word) =>
        Words.Characters.IsApostrophe(word[0]) && (word.Length == 1 || (word.Length == 2 && word[1] is 's' or 'S'));

    private static bool HasWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
