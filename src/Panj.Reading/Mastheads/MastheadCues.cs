using System.Collections.Frozen;

namespace Panj.Reading.Mastheads;

/// <summary>The words of data/mastheads.tsv.</summary>
internal sealed class MastheadCues
{
    private readonly string[] _days;
    private readonly FrozenSet<string> _tells;
    private readonly FrozenSet<string> _told;

    /// <summary>Loads the table.</summary>
    public MastheadCues()
    {
        var lexicon = Lexicon.Embedded("mastheads");
        var (cue, role) = (lexicon.Column("cue"), lexicon.Column("role"));
        var rows = lexicon.Rows.ToLookup(r => r[role], r => r[cue]);
        _days = [.. rows["day"]];
        _tells = rows["tells"].ToFrozenSet(StringComparer.Ordinal);
        _told = rows["told"].ToFrozenSet(StringComparer.Ordinal);
        Outlets = [.. rows["outlet"].Select(c => (c, false)), .. rows["known-outlet"].Select(c => (c, true))];
    }

    /// <summary>Words after which a page names itself, and whether only a known name counts there.</summary>
    public IReadOnlyList<(string Words, bool OnlyKnown)> Outlets { get; }

    /// <summary>True where a line begins like one that gives the day of publication, or says so behind who gives it ("Valley Bureau. Updated: ...").</summary>
    public bool TellsDay(ReadOnlySpan<char> line)
    {
        foreach (var words in _days)
            if (line.StartsWith(words, StringComparison.OrdinalIgnoreCase) || IsLabel(line, words)) return true;
        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> line, string words) =>
        line.IndexOf(words, StringComparison.OrdinalIgnoreCase) is > 0 and var at && line[at - 1] == ' ' && at + words.Length < line.Length && line[at + words.Length] == ':';

    /// <summary>True for what an outlet does before its report is retold ("reported").</summary>
    public bool Tells(string word) => _tells.Contains(word);

    /// <summary>True for words before an outlet's name that make it one to whom or by whom something is told ("told", "agency").</summary>
    public bool IsTold(string word) => _told.Contains(word);
}
