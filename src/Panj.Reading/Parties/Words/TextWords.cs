using Panj.Language;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Places;

namespace Panj.Reading.Parties.Words;

/// <summary>The words of an article with their tags and the terms that the lexicon knows in them.</summary>
internal sealed class TextWords
{
    private readonly List<Word> _words;
    private readonly Hit?[] _hits;
    private readonly string?[] _countries;

    /// <summary>Reads the words of a document and looks them up.</summary>
    public TextWords(Document document, PartyLexicon lexicon, IReadOnlyList<PlaceMention> places)
    {
        Lexicon = lexicon;
        Document = document;
        _words = WordReader.Read(document);
        _hits = new Hit?[_words.Count];
        _countries = Countries(places);
        for (var i = 0; i < _words.Count; i++)
        {
            if (lexicon.Terms.Longest(_words, i) is not { } hit || IsInsideLonger(hit) || IsCurrency(hit)) continue;
            for (var k = hit.Start; k < hit.End; k++) _hits[k] = hit;
            i = hit.End - 1;
        }
    }

    /// <summary>"US$3.4 million": a currency is nobody.</summary>
    private bool IsCurrency(Hit hit) => _words[hit.End - 1].Span.End is var end && end < Document.Text.Length && Document.Text[end] == '$';

    /// <summary>"the National Guard" names a force, though a paper calls itself The National.</summary>
    private bool IsInsideLonger(Hit hit) =>
        _words[hit.Start].Key == "the" && hit.Start + 1 < _words.Count && Lexicon.Terms.Longest(_words, hit.Start + 1) is { } inner && inner.End > hit.End;

    /// <summary>The tables the words were looked up in.</summary>
    public PartyLexicon Lexicon { get; }

    /// <summary>What the words were read from.</summary>
    public Document Document { get; }

    /// <summary>Number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The word at an index.</summary>
    public Word this[int index] => _words[index];

    /// <summary>The term that covers a word, null where none does.</summary>
    public Hit? HitAt(int index) => index >= 0 && index < _hits.Length ? _hits[index] : null;

    /// <summary>Code of the one country of the place that a word names, null where it names none.</summary>
    public string? CountryAt(int index) => _countries[index];

    /// <summary>The token of a word.</summary>
    public Token TokenOf(int index) => Document.Sentences[_words[index].Sentence][_words[index].Token];

    /// <summary>True where the word at <paramref name="index"/> exists and has one of the keys.</summary>
    public bool Is(int index, params ReadOnlySpan<string> keys) => index >= 0 && index < Count && keys.Contains(_words[index].Key);

    /// <summary>True for the small words inside names ("bin", "de"), where a capital follows.</summary>
    public bool IsParticle(int index) =>
        index > 0 && index + 1 < Count && !_words[index].IsCapital && Lexicon.Particles.Contains(_words[index].Key) && _words[index + 1].IsJoined && _words[index + 1].IsCapital;

    /// <summary>True where a word may belong to a person's name: a capital, a particle, or what a hyphen adds ("Jae-in").</summary>
    public bool IsNamePart(int index) =>
        _words[index].IsCapital || IsParticle(index) || (index > 0 && _words[index].Gap == Gap.Hyphen && _words[index - 1].IsCapital);

    /// <summary>True in a headline in which every word of some length has a capital, which then tells no name.</summary>
    public bool IsInTitleCase(int index)
    {
        var (lengthy, capitals, isRaised) = (0, 0, false);
        for (var i = index; i >= 0 && Share(i, index); i--) Weigh(i);
        for (var i = index + 1; i < Count && Share(index, i); i++) Weigh(i);
        return (lengthy > 4 || (isRaised && lengthy > 2)) && capitals == lengthy;

        void Weigh(int i)
        {
            isRaised |= _words[i].IsCapital && !StartsSentence(i) && TokenOf(i).Upos == Upos.Adp; // "Killed On Border"
            if (_words[i].Key.Length < 5 || !char.IsLetter(_words[i].Key[0])) return;
            lengthy++;
            if (_words[i].IsCapital) capitals++;
        }
    }

    /// <summary>True where a word starts its sentence.</summary>
    public bool StartsSentence(int index) => index == 0 || _words[index - 1].Sentence != _words[index].Sentence;

    /// <summary>True where both words exist and stand in one sentence.</summary>
    public bool Share(int first, int second) => first >= 0 && second < Count && _words[first].Sentence == _words[second].Sentence;

    /// <summary>Characters from a word to the one before <paramref name="end"/>.</summary>
    public Span SpanOf(int start, int end) => new(_words[start].Span.Start, _words[end - 1].Span.End);

    /// <summary>The text under a range of words, on one line.</summary>
    public string TextOf(int start, int end) =>
        string.Join(' ', SpanOf(start, end).In(Document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string?[] Countries(IReadOnlyList<PlaceMention> places)
    {
        var countries = new string?[_words.Count];
        var i = 0;
        foreach (var place in places)
        {
            while (i < _words.Count && _words[i].Span.End <= place.Span.Start) i++;
            if (place.Place.Countries.Count != 1) continue;
            for (var k = i; k < _words.Count && _words[k].Span.Start < place.Span.End; k++) countries[k] = place.Place.Countries[0];
        }

        return countries;
    }
}
