namespace Panj.Reading.Clutter;

/// <summary>Finds lines that stand more than once, as headlines and captions do on scraped pages.</summary>
internal sealed class RepeatedLines
{
    private const int MinWords = 3;
    private readonly bool[] _isRepeat;
    private readonly bool[] _hasTwin;

    /// <summary>Compares all lines of <paramref name="text"/> as written.</summary>
    public RepeatedLines(string text, IReadOnlyList<PageLine> lines)
    {
        _isRepeat = new bool[lines.Count];
        _hasTwin = new bool[lines.Count];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Words < MinWords || first.TryAdd(lines[i].Span.In(text), i)) continue;
            _isRepeat[i] = _hasTwin[i] = true;
            _hasTwin[first[lines[i].Span.In(text)]] = true;
        }
    }

    /// <summary>True where the same line stood before.</summary>
    public bool IsRepeat(int line) => _isRepeat[line];

    /// <summary>True where the same line stands before or after.</summary>
    public bool HasTwin(int line) => _hasTwin[line];
}
