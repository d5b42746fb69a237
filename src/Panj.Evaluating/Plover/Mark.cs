using Panj.Language;

namespace Panj.Evaluating.Plover;

/// <summary>Words between an opening and a closing tag.</summary>
/// <param name="Inner">The words.</param>
/// <param name="Tags">The two tags.</param>
internal sealed record Mark(Span Inner, IReadOnlyList<Span> Tags)
{
    /// <summary>The first words marked with a letter ("&lt;s&gt;...&lt;/s&gt;"), null for none.</summary>
    public static Mark? In(string text, char letter)
    {
        var (open, close) = ($"<{letter}>", $"</{letter}>");
        var start = text.IndexOf(open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(close, start, StringComparison.Ordinal);
        if (end < 0) return null;
        return new Mark(new Span(start + open.Length, end), [new Span(start, start + open.Length), new Span(end, end + close.Length)]);
    }
}
