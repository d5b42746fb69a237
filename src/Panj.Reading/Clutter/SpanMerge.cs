using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>Joins spans between which nothing stands.</summary>
internal static class SpanMerge
{
    /// <summary>The spans, which come sorted, with neighbours that only white space parts made one.</summary>
    public static IReadOnlyList<Span> AcrossWhiteSpace(string text, IEnumerable<Span> spans)
    {
        var merged = new List<Span>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && text.AsSpan(merged[^1].End, span.Start - merged[^1].End).IsWhiteSpace()) merged[^1] = merged[^1].Cover(span);
            else merged.Add(span);
        }

        return merged;
    }
}
