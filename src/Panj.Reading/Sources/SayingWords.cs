using System.Collections.Frozen;

namespace Panj.Reading.Sources;

/// <summary>The words of data/saying.tsv.</summary>
internal sealed class SayingWords
{
    private readonly FrozenDictionary<SayingRole, FrozenSet<string>> _words;

    public SayingWords(Lexicon lexicon)
    {
        var words = lexicon.Rows.ToLookup(r => Enum.Parse<SayingRole>(r[lexicon.Column("role")], ignoreCase: true), r => r[lexicon.Column("word")]);
        _words = Enum.GetValues<SayingRole>().ToFrozenDictionary(role => role, role => words[role].ToFrozenSet());
        Ends = [.. _words[SayingRole.End].Order(StringComparer.Ordinal)];
        Releases = [.. _words[SayingRole.Release].Order(StringComparer.Ordinal)];
    }

    /// <summary>Starts of paragraphs that end a statement, lower-cased.</summary>
    public IReadOnlyList<string> Ends { get; }

    /// <summary>Starts of titles that name who speaks, lower-cased.</summary>
    public IReadOnlyList<string> Releases { get; }

    /// <summary>True where the lower-cased lemma has the role.</summary>
    public bool Is(string lemma, SayingRole role) => _words[role].Contains(lemma);
}
