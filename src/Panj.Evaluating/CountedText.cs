using Panj.Events;
using Panj.Language;

namespace Panj.Evaluating;

/// <summary>A text whose characters are counted in code points, as benchmarks count them.</summary>
internal sealed class CountedText(string text)
{
    private readonly CodePoints _points = new(text);
    private readonly int[]? _starts = StartsOf(text);

    public string Text => text;

    /// <summary>Code points before a UTF-16 offset.</summary>
    public int At(int offset) => _points.At(offset);

    /// <summary>The characters of a span of code points; ends outside the text are drawn in.</summary>
    public string Slice(Span span) => text[Unit(span.Start)..Math.Max(Unit(span.Start), Unit(span.End))];

    /// <summary>UTF-16 offset of a code point.</summary>
    public int Unit(int point)
    {
        if (_starts is null) return Math.Clamp(point, 0, text.Length);
        return point >= _starts.Length ? text.Length : _starts[Math.Max(point, 0)];
    }

    private static int[]? StartsOf(string text)
    {
        if (!text.Any(char.IsSurrogate)) return null;
        var starts = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i == 0 || !char.IsSurrogatePair(text[i - 1], text[i])) starts.Add(i);
        return [.. starts];
    }
}
