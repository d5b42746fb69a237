namespace Panj.Language.Sentences;

/// <summary>Finds the stretches of a text that are read.</summary>
internal static class Prose
{
    /// <summary>What is left of a text between the spans to skip, in order. Spans out of range are clipped.</summary>
    public static IEnumerable<Span> Around(int length, IReadOnlyList<Span> skip)
    {
        var at = 0;
        foreach (var span in skip)
        {
            var start = Math.Clamp(span.Start, at, length);
            if (start > at) yield return new Span(at, start);
            at = Math.Clamp(span.End, start, length);
        }

        if (at < length) yield return new Span(at, length);
    }
}
