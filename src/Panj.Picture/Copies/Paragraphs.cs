using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Cuts texts at line ends.</summary>
internal static class Paragraphs
{
    /// <summary>The line, or lines, in which a span stands, without their end.</summary>
    public static Span Around(string text, Span span)
    {
        var start = span.Start == 0 ? -1 : text.LastIndexOf('\n', span.Start - 1);
        var end = text.IndexOf('\n', Math.Max(span.Start, span.End - 1));
        return new Span(start + 1, end < 0 ? text.Length : end);
    }
}
