using Panj.Language;
using Panj.Reading.Parties;

namespace Panj.Reading.Sources;

/// <summary>Makes "I" and "we" stand for who speaks: inside what somebody says they are he, whatever the words around them name.</summary>
internal sealed class FirstPersons
{
    /// <summary>Sayings open at once; more deeply nested ones do not occur in news.</summary>
    private const int MostOpen = 20;

    private readonly Dictionary<int, PartyMention> _speakers = [];
    private readonly List<(Span Part, int Speaker)> _parts = [];

    /// <summary>Takes the parties and sayings of one article.</summary>
    public FirstPersons(IReadOnlyList<PartyMention> parties, IReadOnlyList<Attribution> sayings)
    {
        foreach (var party in parties)
            if (!party.IsAnaphor) _speakers.TryAdd(party.Entity, party);
        foreach (var saying in sayings)
            foreach (var part in saying.Content) _parts.Add((part, saying.IsVouched ? saying.SourceEntity : -1));
        _parts.Sort(ByStart);
    }

    /// <summary>The parties with a mention for every "I" and "we" whose speaker is one of them; in text order.</summary>
    public IReadOnlyList<PartyMention> AddTo(IReadOnlyList<PartyMention> parties, Document document)
    {
        var selves = Mentions(document);
        if (selves.Count == 0) return parties;
        var words = selves.Select(self => self.Span).ToHashSet();
        return [.. parties.Where(party => !words.Contains(party.Span)).Concat(selves).OrderBy(party => party.Span)];
    }

    private List<PartyMention> Mentions(Document document)
    {
        var found = new List<PartyMention>();
        var open = new List<(Span Part, int Speaker)>();
        var next = 0;
        foreach (var word in document.Sentences.SelectMany(Pronouns))
        {
            for (; next < _parts.Count && _parts[next].Part.Start <= word.Start; next++)
                if (open.Count < MostOpen) open.Add(_parts[next]);
            open.RemoveAll(saying => saying.Part.End <= word.Start);
            if (open.Count > 0 && _speakers.TryGetValue(open.MinBy(saying => saying.Part.Length).Speaker, out var speaker)) found.Add(Of(speaker, word));
        }

        return found;
    }

    private static PartyMention Of(PartyMention speaker, Span word) => speaker with { Span = word, NameSpan = word, HeadSpan = word, IsAnaphor = true, IsWe = word.Length > 1 };

    private static IEnumerable<Span> Pronouns(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Upos == Upos.Pron && (sentence.Is(i, "I") || sentence.Is(i, "we"))) yield return sentence[i].Span;
    }

    private static int ByStart((Span Part, int Speaker) one, (Span Part, int Speaker) other) =>
        one.Part.Start != other.Part.Start ? one.Part.Start.CompareTo(other.Part.Start) : other.Part.End.CompareTo(one.Part.End);
}
