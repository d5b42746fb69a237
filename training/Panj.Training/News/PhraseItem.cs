using Panj.Language;

namespace Panj.Training;

/// <summary>One part of a phrase: a word of several, or another symbol of the grammar.</summary>
/// <param name="Relation">How it hangs on the phrase's head; "*" is the head.</param>
/// <param name="Symbol">Null for a word.</param>
/// <param name="Forms">Spellings, one of which is chosen; "~" is an invented name.</param>
/// <param name="Upos">Universal tag of the word.</param>
/// <param name="Xpos">Penn tag of the word.</param>
/// <param name="IsOptional">Written half the time.</param>
internal sealed record PhraseItem(string Relation, string? Symbol, string[] Forms, Upos Upos, string Xpos, bool IsOptional)
{
    private const string Head = "*";

    public bool IsHead => Relation == Head;

    /// <exception cref="FormatException">It is not "relation=what".</exception>
    public static PhraseItem Parse(string text)
    {
        var isOptional = text.EndsWith('?');
        var (relation, what) = Halves(isOptional ? text[..^1] : text, '=');
        if (what.StartsWith('$')) return new PhraseItem(relation, what[1..], [], Upos.X, "", isOptional);
        var (forms, tags) = Halves(what, '/');
        var tag = tags.Split('/');
        return new PhraseItem(relation, null, forms.Split('|'), tag.Length > 1 ? Enum.Parse<Upos>(tag[1], ignoreCase: true) : Universal(tag[0], relation), tag[0], isOptional);
    }

    private static (string First, string Second) Halves(string text, char between) =>
        text.IndexOf(between, StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 1)..]) : throw new FormatException($"'{text}' has no '{between}'.");

    private static Upos Universal(string xpos, string relation) => xpos switch
    {
        "NN" or "NNS" => Upos.Noun,
        "NNP" or "NNPS" => Upos.Propn,
        "MD" => Upos.Aux,
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => relation is "aux" or "aux:pass" or "cop" ? Upos.Aux : Upos.Verb,
        "JJ" or "JJR" or "JJS" => Upos.Adj,
        "RB" or "WRB" => Upos.Adv,
        "IN" => relation == "mark" ? Upos.Sconj : Upos.Adp,
        "DT" => Upos.Det,
        "CD" => Upos.Num,
        "PRP" or "PRP$" or "WP" or "WDT" => Upos.Pron,
        "TO" or "POS" => Upos.Part,
        "CC" => Upos.Cconj,
        _ => Upos.Punct,
    };
}
