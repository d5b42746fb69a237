using System.Collections.Frozen;
using Panj.Language;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Events.Arguments;

/// <summary>Names what an attack hits where that is no party: of "a petrol station and restaurant" each by itself (data/struck-things.tsv).</summary>
internal sealed class StruckThings
{
    private readonly FrozenSet<string> _nouns;

    private StruckThings()
    {
        var lexicon = Lexicon.Embedded("struck-things");
        _nouns = lexicon.Rows.Select(r => r[lexicon.Column("noun")]).ToFrozenSet();
    }

    /// <summary>The table of data/, loaded once.</summary>
    public static StruckThings Standard { get; } = new();

    /// <summary>The phrase around a noun for such a thing, without its article, null for any other noun.</summary>
    public Span? At(SentenceNotes notes, int token)
    {
        var sentence = notes.Sentence;
        if (sentence[token].Upos is not (Upos.Noun or Upos.Propn) || !_nouns.Contains(sentence[token].Lemma)) return null;
        var first = token;
        foreach (var child in sentence.Children(token))
            if (child < first && sentence[child].Deprel is Deprel.Compound or Deprel.Amod or Deprel.NmodPoss) first = child;
        foreach (var child in sentence.Children(first))
            if (child < first && sentence[child].Deprel is Deprel.Compound or Deprel.Amod) first = child;
        return new Span(sentence[first].Span.Start, sentence[token].Span.End);
    }
}
