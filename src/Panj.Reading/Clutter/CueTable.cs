using System.Buffers;
using System.Collections.Frozen;

namespace Panj.Reading.Clutter;

/// <summary>The words of data/clutter.tsv, by the way they are looked for.</summary>
internal sealed class CueTable
{
    private const int MostWordsBeforeEnd = 5;
    private const int MostClosingCharacters = 400;
    private const int MostCallWords = 8;

    private readonly FrozenDictionary<string, LineRole> _lines;
    private readonly FrozenDictionary<string, LineRole> _ends;
    private readonly FrozenDictionary<char, Cue[]> _starts;
    private readonly FrozenDictionary<char, Cue[]> _calls;
    private readonly FrozenDictionary<string, LineRole> _inside;
    private readonly SearchValues<string> _insideWords;
    private readonly string[] _sentences;
    private readonly (string Begin, string Inside)[] _closings;

    /// <summary>Sorts the rows of a table with the columns cue, match and role.</summary>
    public CueTable(Lexicon lexicon)
    {
        var (cue, match, role) = (lexicon.Column("cue"), lexicon.Column("match"), lexicon.Column("role"));
        var rows = lexicon.Rows.ToLookup(r => r[match], r => new Cue(r[cue], Enum.Parse<LineRole>(r[role], ignoreCase: true)));
        _lines = rows["line"].ToFrozenDictionary(c => c.Words, c => c.Role);
        _ends = rows["end"].ToFrozenDictionary(c => c.Words, c => c.Role);
        _starts = ByFirst(rows["start"]);
        _calls = ByFirst(rows["call"]);
        _inside = rows["has"].ToFrozenDictionary(c => c.Words, c => c.Role, StringComparer.OrdinalIgnoreCase);
        _insideWords = SearchValues.Create([.. _inside.Keys], StringComparison.OrdinalIgnoreCase);
        var sentences = rows["sentence"].Select(c => c.Words.Split(" … ")).ToList();
        _sentences = [.. sentences.Where(parts => parts.Length == 1).Select(parts => parts[0])];
        _closings = [.. sentences.Where(parts => parts.Length > 1).Select(parts => (parts[0] + " ", parts[1]))];
    }

    /// <summary>Role of a line (never empty) that is, begins or ends with a cue; null where none does.</summary>
    public LineRole? OfWhole(ReadOnlySpan<char> line, int words)
    {
        var bare = line.TrimEnd(":.!…|»> ");
        if (_lines.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Lower(bare, stackalloc char[64]), out var role)) return role;
        if (OfStart(line, _starts) is { } start) return start;
        if (words <= MostCallWords && line[^1] == '!' && OfStart(line, _calls) is { } call) return call;
        return words <= MostWordsBeforeEnd ? OfEnd(line) : null;
    }

    /// <summary>Role that words inside a line give it; null where there are none.</summary>
    public LineRole? OfInside(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAny(_insideWords);
        if (at < 0) return null;
        foreach (var (words, role) in _inside)
            if (line[at..].StartsWith(words, StringComparison.OrdinalIgnoreCase)) return role;
        return null;
    }

    /// <summary>True where a sentence begins like one that is put into stories without belonging there.</summary>
    public bool BeginsForeignSentence(ReadOnlySpan<char> sentence)
    {
        foreach (var words in _sentences)
            if (sentence.StartsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True where words begin and go on like what a site puts at the end of every story ("The post ... appeared first on ...").</summary>
    public bool BeginsClosingWords(ReadOnlySpan<char> words)
    {
        words = words[..Math.Min(words.Length, MostClosingCharacters)];
        foreach (var (begin, inside) in _closings)
            if (words.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && words.Contains(inside, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static FrozenDictionary<char, Cue[]> ByFirst(IEnumerable<Cue> cues) =>
        cues.GroupBy(c => c.Words[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static LineRole? OfStart(ReadOnlySpan<char> line, FrozenDictionary<char, Cue[]> starts)
    {
        if (line.IsEmpty || !starts.TryGetValue(char.ToLowerInvariant(line[0]), out var cues)) return null;
        foreach (var cue in cues)
            if (line.StartsWith(cue.Words, StringComparison.OrdinalIgnoreCase)) return cue.Role;
        return null;
    }

    private LineRole? OfEnd(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        var previous = space < 0 ? -1 : line[..space].LastIndexOf(' ');
        var lookup = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        if (space > 0 && char.IsAsciiDigit(line[0]) && lookup.TryGetValue(Lower(line[(space + 1)..], buffer), out var role)) return role;
        return space > 0 && char.IsAsciiDigit(line[0]) && lookup.TryGetValue(Lower(line[(previous + 1)..], buffer), out role) ? role : null;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> words, Span<char> buffer)
    {
        var length = words.Length > buffer.Length ? -1 : words.ToLowerInvariant(buffer);
        return length < 0 ? default : buffer[..length];
    }
}
