using System.Net;
using System.Text;

namespace Panj.Collecting.Feeds;

/// <summary>The words of a little markup, such as a summary in a feed. Blocks end lines; nothing is nested, so nothing can be nested too deep. One pass.</summary>
internal static class MarkupText
{
    private static readonly string[] _blocks = ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "section", "article"];
    private static readonly string[] _unread = ["script", "style", "noscript", "template"];

    internal static string Of(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var rest = markup.AsSpan();
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('<');
            text.Append(open < 0 ? rest : rest[..open]);
            if (open < 0) break;
            rest = AfterTag(rest[open..], text);
        }

        var lines = WebUtility.HtmlDecode(text.ToString()).Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    private static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> rest, StringBuilder text)
    {
        var isTag = rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?');
        var end = isTag ? rest.IndexOf('>') : -1;
        if (end < 0)
        {
            text.Append('<');
            return rest[1..];
        }

        var name = NameOf(rest[1..end]);
        if (_blocks.Contains(name)) text.Append('\n');
        var isEnd = rest[1] == '/';
        rest = rest[(end + 1)..];
        if (isEnd || !_unread.Contains(name)) return rest;
        var close = rest.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? [] : rest[close..];
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[..Math.Min(length, 16)].ToString().ToLowerInvariant();
    }
}
