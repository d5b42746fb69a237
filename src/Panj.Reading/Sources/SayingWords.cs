using System.Collections.Frozen;

namespace Panj.Reading.Sources;

/// <summary>The words of data/saying.tsv.</summary>
internal sealed class SayingWords
{
    private readonly FrozenSet<(string, SayingRole)> _words;

    public SayingWords(Lexicon lexicon)
    {
        _words = lexicon.Rows.Select(r => (r[lexicon.Column("word")], Enum.Parse<SayingRole>(r[lexicon.Column("role")], ignoreCase: true))).ToFrozenSet();
        Ends = [.. _words.Where(w => w.Item2 == SayingRole.End).Select(w => w.Item1).Order(StringComparer.Ordinal)];
        Releases = [.. _words.Where(w => w.Item2 == SayingRole.Release).Select(w => w.Item1).Order(StringComparer.Ordinal)];
    }

    /// <summary>Starts of paragraphs that end a statement, lower-cased.</summary>
    public IReadOnlyList<string> Ends { get; }

    /// <summary>Starts of titles that name who speaks, lower-cased.</summary>
    public IReadOnlyList<string> Releases { get; }

    /// <summary>True where the lower-cased lemma has the role.</summary>
    public bool Is(string lemma, SayingRole role) => _words.Contains((lemma, role));
}
