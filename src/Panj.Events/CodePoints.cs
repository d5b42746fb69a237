using Panj.Language;

namespace Panj.Events;

/// <summary>Turns offsets of one text from UTF-16 code units, as they count inside the program, into Unicode code points, as every format outside counts them.</summary>
public sealed class CodePoints
{
    private readonly int[] _pairs;

    /// <summary>Reads the text once.</summary>
    public CodePoints(string text)
    {
        var pairs = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) pairs.Add(i);
        _pairs = [.. pairs];
    }

    /// <summary>Code points before the UTF-16 offset; an offset inside a surrogate pair counts the pair.</summary>
    public int At(int offset)
    {
        if (_pairs.Length == 0) return offset;
        var found = Array.BinarySearch(_pairs, offset);
        return offset - (found < 0 ? ~found : found);
    }

    /// <summary>The same words, counted in code points.</summary>
    public Span Of(Span span) => new(At(span.Start), At(span.End));
}
