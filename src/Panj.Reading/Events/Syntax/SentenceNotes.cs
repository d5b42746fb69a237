using Panj.Language;
using Panj.Reading.Figures;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Syntax;

/// <summary>One sentence with the mentions that lie in it, found by token.</summary>
internal sealed class SentenceNotes
{
    private readonly PartyMention?[] _partyByHead;
    private readonly PartyMention?[] _partyByToken;
    private readonly PlaceMention?[] _placeByToken;

    public SentenceNotes(Sentence sentence, int index, Mentions mentions)
    {
        Sentence = sentence;
        Index = index;
        Times = Located(mentions.Times, t => t.Span);
        Places = Located(mentions.Places, p => p.Span);
        Figures = Located(mentions.Figures, f => f.Span);
        Parties = Located(mentions.Parties, p => p.Span);
        Sayings = Located(mentions.Sayings, s => s.Cue);
        _partyByHead = new PartyMention?[sentence.Count];
        _partyByToken = new PartyMention?[sentence.Count];
        _placeByToken = new PlaceMention?[sentence.Count];
        foreach (var party in Parties.OrderByDescending(p => p.Mention.Span.Length)) Cover(party.Mention);
        foreach (var party in Parties.OrderBy(p => p.Mention.Span.Length)) _partyByHead[party.Head] = party.Mention;
        foreach (var party in Parties)
            if (sentence[party.Head] is { Deprel: Deprel.Appos, Head: >= 0 and var named }) _partyByToken[named] ??= party.Mention;
        foreach (var place in Places)
            foreach (var token in TokensIn(place.Mention.Span)) _placeByToken[token] = place.Mention;
        foreach (var place in Places)
            if (sentence[place.Head] is { Deprel: Deprel.Nmod, Head: >= 0 and var noun } && Triggers.WordClasses.Standard.Contains("settlement", sentence[noun].Lemma) && new Clause(sentence, noun).Prepositional("of").Contains(place.Head)) _placeByToken[noun] ??= place.Mention;
    }

    public Sentence Sentence { get; }

    /// <summary>Place of the sentence in the document, from 0.</summary>
    public int Index { get; }

    public IReadOnlyList<Located<TimeMention>> Times { get; }

    public IReadOnlyList<Located<PlaceMention>> Places { get; }

    public IReadOnlyList<Located<FigureMention>> Figures { get; }

    public IReadOnlyList<Located<PartyMention>> Parties { get; }

    /// <summary>Sayings whose cue stands in the sentence.</summary>
    public IReadOnlyList<Located<Attribution>> Sayings { get; }

    /// <summary>The party whose phrase has this token as head, or else the smallest that covers it.</summary>
    public PartyMention? PartyAt(int token) => _partyByHead[token] ?? _partyByToken[token];

    /// <summary>The place that covers the token.</summary>
    public PlaceMention? PlaceAt(int token) => _placeByToken[token];

    private void Cover(PartyMention party)
    {
        foreach (var token in TokensIn(party.Span)) _partyByToken[token] = party;
    }

    private List<Located<T>> Located<T>(IReadOnlyList<T> mentions, Func<T, Span> span)
    {
        var found = new List<Located<T>>();
        for (var i = FirstInside(mentions, span); i < mentions.Count && span(mentions[i]).Start < Sentence.Span.End; i++)
            if (HeadOf(span(mentions[i])) is >= 0 and var head) found.Add(new Located<T>(mentions[i], head));
        return found;
    }

    private int FirstInside<T>(IReadOnlyList<T> mentions, Func<T, Span> span)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (span(mentions[middle]).Start < Sentence.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The token of the span that is governed from outside it.</summary>
    private int HeadOf(Span span)
    {
        var last = -1;
        foreach (var token in TokensIn(span))
        {
            last = token;
            var head = Sentence[token].Head;
            if (Sentence[token].Upos != Upos.Punct && (head == Token.Root || !span.Overlaps(Sentence[head].Span))) return token;
        }

        return last;
    }

    private IEnumerable<int> TokensIn(Span span)
    {
        for (var i = TokenAt(span.Start); i < Sentence.Count && Sentence[i].Span.Start < span.End; i++)
            if (Sentence[i].Span.Overlaps(span)) yield return i;
    }

    private int TokenAt(int offset)
    {
        var (low, high) = (0, Sentence.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentence[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
