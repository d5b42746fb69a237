namespace Panj.Language.Words;

/// <summary>Recognises web and mail addresses, which are one token each.</summary>
internal static class Addresses
{
    /// <summary>End of the address that begins at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int End(string text, int at, Span chunk)
    {
        var rest = text.AsSpan(at, Math.Min(chunk.End - at, Tokenizer.LongestToken));
        return IsWeb(rest) || (at == chunk.Start && IsMail(rest)) ? at + WithoutTail(rest) : at;
    }

    private static bool IsWeb(ReadOnlySpan<char> rest) =>
        rest[0] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F'
        && (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "ftp://") || StartsWith(rest, "www."));

    private static bool StartsWith(ReadOnlySpan<char> rest, string start) =>
        rest.Length > start.Length && rest.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsMail(ReadOnlySpan<char> rest)
    {
        if (!char.IsLetterOrDigit(rest[0])) return false;
        var sign = rest.IndexOf('@');
        return sign > 0 && sign < rest.Length - 3 && rest[sign..].IndexOf('.') > 1 && rest[..sign].IndexOfAny('(', '<', ',') < 0;
    }

    // Punctuation after an address belongs to the sentence; a closing bracket stays where the address opened it.
    private static int WithoutTail(ReadOnlySpan<char> address)
    {
        var end = address.Length;
        while (end > 1 && IsTail(address[end - 1])) end--;
        if (end < address.Length && address[end] == ')' && address[..end].Contains('(')) end++;
        var cut = address[..end].IndexOfAny('<', '>', '"');
        return cut > 0 ? cut : end;
    }

    private static bool IsTail(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '"' or '\u201D' or '\u2019' or '>';
}
