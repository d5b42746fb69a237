using System.Collections.Frozen;

namespace Panj.Reading.Sources;

/// <summary>Knows by what names a public body's own release calls the state it speaks for: "the United States" in a release of its government adds no voice.</summary>
internal sealed class OwnVoices
{
    private readonly FrozenSet<(string Issuer, string Name)> _pairs;

    private OwnVoices()
    {
        var lexicon = Lexicon.Embedded("release-words");
        int kind = lexicon.Column("kind"), words = lexicon.Column("words"), issuer = lexicon.Column("issuer"), state = lexicon.Column("state");
        var names = lexicon.Rows.Where(r => r[kind] == "voice").ToLookup(r => r[state], r => Bare(r[words]));
        _pairs = lexicon.Rows.SelectMany(r => names[r[state]].Select(name => (r[issuer], name))).ToFrozenSet();
    }

    /// <summary>The table of data/, loaded once.</summary>
    public static OwnVoices Standard { get; } = new();

    /// <summary>True where the name is the state that the issuer speaks for.</summary>
    public bool Is(string issuer, string name) => _pairs.Contains((issuer, Bare(name)));

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
