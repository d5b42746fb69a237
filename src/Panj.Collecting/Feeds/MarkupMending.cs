using System.Net;
using System.Text;

namespace Panj.Collecting.Feeds;

/// <summary>
/// Makes a document one that can be parsed without a document type: the DOCTYPE goes with all entities that it declares, names of HTML's characters become
/// those characters, and any other reference stays as the letters it is written in. So nothing is ever expanded, and RSS 0.91 still parses. One pass.
/// </summary>
internal ref struct MarkupMending(string text)
{
    private const int MaxReferenceCharacters = 32;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly StringBuilder _mended = new(text.Length);
    private int _at;

    internal static string Mend(string text)
    {
        var mending = new MarkupMending(text);
        while (mending._at < text.Length) mending.Step();
        return mending._mended.ToString();
    }

    private void Step()
    {
        var rest = _text[_at..];
        if (rest[0] == '&') Reference(rest);
        else if (rest[0] != '<') Plain(rest);
        else if (rest.StartsWith("<![CDATA[")) Keep(EndOf(rest, "]]>"));
        else if (rest.StartsWith("<!--")) _at += EndOf(rest, "-->");
        else if (rest.StartsWith("<?")) _at += EndOf(rest, "?>");
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) _at += DoctypeLength(rest);
        else Keep(1);
    }

    private void Plain(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny('<', '&');
        Keep(length < 0 ? rest.Length : length);
    }

    private void Keep(int length)
    {
        var part = _text.Slice(_at, length);
        _at += length;
        if (!part.ContainsAnyInRange('\0', '\u001F') && !part.ContainsAnyInRange('\uD800', '\uDFFF') && !part.ContainsAny('\uFFFE', '\uFFFF'))
        {
            _mended.Append(part);
            return;
        }

        for (var index = 0; index < part.Length; index++)
        {
            var c = part[index];
            var paired = char.IsHighSurrogate(c) && index + 1 < part.Length && char.IsLowSurrogate(part[index + 1]);
            if (paired) _mended.Append(c).Append(part[++index]);
            else if (c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))) _mended.Append(c);
        }
    }

    private void Reference(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, MaxReferenceCharacters)].IndexOf(';');
        var written = end > 1 ? rest[..(end + 1)].ToString() : "&";
        var meant = written is "&" ? "&" : WebUtility.HtmlDecode(written);
        var isCharacter = meant != written && meant is not ("&" or "");
        foreach (var c in isCharacter ? meant : written == "&amp;" || meant == "&" ? "&" : written) Escaped(c);
        _at += written.Length;
    }

    private readonly void Escaped(char c)
    {
        if (c is '<') _mended.Append("&lt;");
        else if (c is '&') _mended.Append("&amp;");
        else if (c is '"') _mended.Append("&quot;");
        else if (c is '\'') _mended.Append("&apos;");
        else if (c is '>') _mended.Append("&gt;");
        else if (c is '\t' or '\n' or '\r' || (c >= ' ' && c is not ('\uFFFE' or '\uFFFF'))) _mended.Append(c);
    }

    private static int EndOf(ReadOnlySpan<char> rest, string end)
    {
        var at = rest.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? rest.Length : at + end.Length;
    }

    /// <summary>Up to the bracket that closes it, past an internal subset and whatever stands in quotes.</summary>
    private static int DoctypeLength(ReadOnlySpan<char> rest)
    {
        var depth = 0;
        var quote = '\0';
        for (var at = 1; at < rest.Length; at++)
        {
            var c = rest[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '[') depth++;
            else if (c == ']') depth--;
            else if (c == '>' && depth <= 0) return at + 1;
        }

        return rest.Length;
    }
}
