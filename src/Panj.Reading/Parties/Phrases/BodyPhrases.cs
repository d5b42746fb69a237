using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Reads phrases that name states, bodies, forces, groups and unnamed people.</summary>
internal sealed class BodyPhrases(TextWords words, PersonPhrases persons)
{
    /// <summary>A phrase headed by a word for bodies, forces or people ("Russian foreign ministry", "three villagers").</summary>
    public Draft? Headed(Segment segment, Hit hit, PartyTerm term)
    {
        if (hit.Start == segment.Start && term is { Kind: TermKind.Head, NeedsCapital: true } && !IsOpenEnded(hit)) return null;
        if (term.Kind == TermKind.People && words.TokenOf(hit.End - 1) is { Upos: Upos.Adj, Deprel: Deprel.Amod }) return null; // "18:10 local time"
        if (term.Class is "states" or "groups" && !(term.IsPlural && hit.Start > segment.Start && words.TokenOf(hit.Start - 1).Upos is not Upos.Num)) return null;
        var group = FirstGroup(segment.Start, hit.Start);
        var draft = new Draft
        {
            Start = segment.Start,
            End = segment.End,
            Head = hit.End - 1,
            NameStart = NameStart(segment, term),
            NameEnd = segment.End,
            Type = TypeOf(term),
            Side = persons.SideBefore(segment.Start, hit.Start),
            IsPlural = term.IsPlural,
            HeadKey = term.Kind == TermKind.People ? term.Class : Folding.Fold(term.Name),
            IsNamed = term.Kind == TermKind.Head && words[hit.End - 1].IsCapital,
        };
        draft.Name = words.TextOf(segment.Owner is { IsNamed: true } ? segment.Owner.Start : draft.NameStart, segment.End);
        if (group is not null && draft.Type is not (PartyType.PublicBody or PartyType.Organisation) && term.Class is not ("civilian" or "expert" or "crowd" or "refugee"))
        {
            draft.Type = PartyType.ArmedGroup;
            draft.Id = group.Id;
        }

        return draft;
    }

    /// <summary>A body or group that the tables name.</summary>
    public Draft Named(Segment segment, Hit hit, PartyTerm term) => new()
    {
        Start = hit.Start > segment.Start && WordClasses.Standard.Contains("offshoot", words[hit.Start - 1].Key) ? segment.Start : hit.Start,
        End = hit.End,
        Head = hit.End - 1,
        NameStart = hit.Start,
        NameEnd = hit.End,
        Name = words.TextOf(hit.Start, hit.End),
        Type = term.Type,
        Side = term.Side ?? persons.SideBefore(segment.Start, hit.Start),
        Id = term.Id,
        IsNamed = true,
        HeadKey = words[hit.End - 1].Key,
    };

    /// <summary>A state by name, or by a seat or capital that acts.</summary>
    public Draft? State(Segment segment, Hit hit, PartyTerm term)
    {
        if (hit.Start > segment.Start && words.TokenOf(hit.Start - 1).Upos is Upos.Adj && !words[hit.Start - 1].IsCapital && IsDirection(hit.Start - 1)) return null;
        if (term.Kind == TermKind.Capital && !Acts(hit)) return null;
        return StateNamed(hit.Start, hit.End, term.Side, term.Id, term.Kind != TermKind.State);
    }

    /// <summary>A state by its adjective ("the Tajik side"); "the Tajik side of the border" is where, not whom.</summary>
    public Draft? SideOf(Segment segment, Hit hit, PartyTerm term)
    {
        if (term.Class != "side" || words.Is(hit.End, "of") || words.HitAt(hit.Start - 1) is not { Term: { Kind: TermKind.Demonym, Side: { } side } } of || of.Start < segment.Start || (of.Start > segment.Start && words[of.Start].Gap == Gap.Hyphen)) return null;
        return StateNamed(of.Start, hit.End, side, $"state:{side}", isSeat: false);
    }

    private Draft StateNamed(int start, int end, string? side, string? id, bool isSeat) => new()
    {
        Start = start,
        End = end,
        Head = end - 1,
        NameStart = start,
        NameEnd = end,
        Name = words.TextOf(start, end),
        Type = PartyType.State,
        Side = side,
        Id = id,
        IsNamed = true,
        IsSeat = isSeat,
    };

    /// <summary>People by nationality ("Russians", "a Syrian").</summary>
    public Draft? Demonym(Segment segment, Hit hit, PartyTerm term)
    {
        var token = words.TokenOf(hit.End - 1);
        var isNoun = term.IsPlural || (token.Upos is Upos.Noun or Upos.Propn && token.Deprel is not (Deprel.Amod or Deprel.Compound));
        if (!isNoun) return null;
        return new Draft
        {
            Start = segment.Start,
            End = segment.End,
            Head = hit.End - 1,
            NameStart = segment.Start,
            NameEnd = segment.End,
            Name = words.TextOf(segment.Start, segment.End),
            Type = PartyType.People,
            Side = term.Side,
            IsPlural = term.IsPlural || token.Xpos is "NNS" or "NNPS",
            HeadKey = "civilian",
        };
    }

    /// <summary>Adds to a body what follows "of" ("Ministry | of Defence", "government | of Iraq").</summary>
    public bool Complete(Draft draft, Chunk next)
    {
        if (draft.Type is PartyType.Person || draft.Id is not null) return false;
        var hit = words.HitAt(next.Start);
        if (hit is { Term: { Kind: TermKind.State, Side: { } side } } && hit.End == next.End)
        {
            draft.Side ??= side;
            Lengthen(draft, next.End);
            return true;
        }

        if (IsOfMany(draft, next)) return Belong(draft, next, hit);
        if (!IsCapital(draft) || !words[next.Start].IsCapital || draft.Type == PartyType.People) return false;
        draft.Side ??= persons.SideBefore(next.Start, next.End);
        Lengthen(draft, CapitalsEnd(next));
        return draft.End == next.End;
    }

    /// <summary>"rebels of the Army of the North", "members of the Nuer community", "troops of Operation Dawn": some of those who are named.</summary>
    private bool IsOfMany(Draft draft, Chunk next) =>
        draft is { IsPlural: true, Type: PartyType.People or PartyType.Forces or PartyType.ArmedGroup } && !IsCapital(draft) && (words[next.Start].IsCapital || words[next.End - 1].IsCapital)
        && (words.CountryAt(next.Start) is null || words.HitAt(next.Start) is { Term.Kind: TermKind.Demonym } of && of.End < next.End);

    /// <summary>A capital that the first word of a sentence has anyway says nothing.</summary>
    private bool IsCapital(Draft draft) => words[draft.Head].IsCapital && !(draft.Head == draft.Start && words.StartsSentence(draft.Start));

    private bool Belong(Draft draft, Chunk next, Hit? hit)
    {
        draft.Side ??= hit is { Term: { Kind: TermKind.Group or TermKind.Body, Side: { } side } } ? side : persons.SideBefore(next.Start, next.End);
        Lengthen(draft, next.End);
        return true;
    }

    private void Lengthen(Draft draft, int end)
    {
        draft.End = draft.NameEnd = end;
        draft.Name = words.TextOf(draft.NameStart, end);
    }

    private int CapitalsEnd(Chunk chunk)
    {
        var end = chunk.Start;
        while (end < chunk.End && words[end].IsCapital) end++;
        return end;
    }

    private bool IsOpenEnded(Hit hit) => words.Is(hit.End, "of", "for");

    private int NameStart(Segment segment, PartyTerm term)
    {
        if (term.Kind == TermKind.People || !words[segment.End - 1].IsCapital) return segment.Start;
        var start = segment.End - 1;
        while (start > segment.Start && (words[start - 1].IsCapital || char.IsAsciiDigit(words[start - 1].Key[0]) || words.IsParticle(start - 1))) start--;
        return start;
    }

    private PartyTerm? FirstGroup(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (words.HitAt(i)?.Term is { Kind: TermKind.Group } group && words[i].Gap != Gap.Hyphen && (i + 1 >= words.Count || words[i + 1].Gap != Gap.Hyphen)) return group;
        return null;
    }

    private static PartyType TypeOf(PartyTerm term) => term switch
    {
        { Kind: TermKind.Head } => term.Type,
        { Class: "forces" } => PartyType.Forces,
        { Class: "states" } => PartyType.State,
        _ => PartyType.People,
    };

    private bool IsDirection(int index) => words.HitAt(index)?.Term is { Kind: TermKind.NotName, Class: "thing" };

    /// <summary>True where a capital stands for its state: it does something or something is done to it, rather than in it.</summary>
    private bool Acts(Hit hit)
    {
        var before = hit.Start - 1;
        if (IsPost(before)) return true;
        if (before >= 0 && words.Share(before, hit.Start) && words.Is(before, "in", "at", "near", "to", "from", "outside", "around", "of", "into", "through", "across", "towards", "toward", "over", "on")) return false;
        var token = words.TokenOf(hit.End - 1);
        if (token.Deprel == Deprel.Conj && token.Head >= 0) token = words.Document.Sentences[words[hit.Start].Sentence][token.Head];
        return token.Deprel is Deprel.Nsubj or Deprel.Obj or Deprel.Iobj || (before >= 0 && words.Share(before, hit.Start) && words.Is(before, "between", "with", "by", "against"));
    }

    /// <summary>"its ambassador from Quito", "the envoy to Lima": the state to which somebody is sent.</summary>
    private bool IsPost(int preposition) =>
        preposition > 0 && words.Share(preposition - 1, preposition) && words.Is(preposition, "from", "to") && WordClasses.Standard.Contains("diplomat", words.TokenOf(preposition - 1).Lemma);
}
