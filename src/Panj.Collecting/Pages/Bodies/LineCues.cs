using System.Buffers;
using System.Collections.Frozen;
using System.Reflection;
using Panj.Events;

namespace Panj.Collecting.Pages.Bodies;

/// <summary>Words of whole lines, or at their start, that sites put around a story: data/clutter.tsv, which the reading of plain text shares.</summary>
internal sealed class LineCues
{
    private const int MostWholeCharacters = 64;
    private const int MostStartWords = 30;
    private const int MostInsideWords = 40;

    private readonly FrozenDictionary<string, string> _whole;
    private readonly FrozenDictionary<char, string[]> _starts;
    private readonly SearchValues<string> _inside;

    public LineCues()
    {
        var rows = EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "clutter").Rows;
        _whole = rows.Where(row => row[1] == "line").ToFrozenDictionary(row => row[0], row => row[2]);
        _starts = rows.Where(row => row[1] == "start").GroupBy(row => row[0][0]).ToFrozenDictionary(group => group.Key, group => group.Select(row => row[0]).ToArray());
        _inside = SearchValues.Create([.. rows.Where(row => row[1] == "has" && row[2] is "appeal" or "legal").Select(row => row[0])], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"menu", "teasers" or "end" where the whole line is such words; null where it is not.</summary>
    public string? OfWhole(ReadOnlySpan<char> line)
    {
        var bare = line.Trim(" :.!…|»>-–—\t\n");
        if (bare.Length is 0 or > MostWholeCharacters) return null;
        Span<char> lower = stackalloc char[MostWholeCharacters];
        bare.ToLowerInvariant(lower);
        return _whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..bare.Length], out var role) ? role : null;
    }

    /// <summary>True where a line of few words begins with, or an appeal holds, such words.</summary>
    public bool Marks(ReadOnlySpan<char> line, int words)
    {
        if (words <= MostInsideWords && line.ContainsAny(_inside)) return true;
        if (words > MostStartWords || !_starts.TryGetValue(char.ToLowerInvariant(line[0]), out var starts)) return false;
        foreach (var start in starts)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
