using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Reads noun phrases into mentions.</summary>
internal sealed class PhraseReader
{
    private readonly TextWords _words;
    private readonly NameTags _names;
    private readonly List<Chunk> _chunks;
    private readonly PersonPhrases _persons;
    private readonly BodyPhrases _bodies;
    private readonly HolderNames _holders;
    private readonly List<Draft> _drafts = [];

    private PhraseReader(TextWords words, NameTags names)
    {
        _words = words;
        _names = names;
        _chunks = PhraseChunker.Read(words);
        _persons = new PersonPhrases(words);
        _bodies = new BodyPhrases(words, _persons);
        _holders = new HolderNames(words, names, _chunks);
    }

    /// <summary>All mentions that name or describe somebody, in text order of their start.</summary>
    public static List<Draft> Read(TextWords words, NameTags names)
    {
        var reader = new PhraseReader(words, names);
        for (var k = 0; k < reader._chunks.Count; k++) k += reader.ReadChunk(k);
        reader._drafts.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
        return reader._drafts;
    }

    /// <summary>Reads a run and says how many of the next ones it used up.</summary>
    private int ReadChunk(int index)
    {
        var chunk = _chunks[index];
        Draft? owner = null;
        var start = chunk.Start;
        for (var i = chunk.Start; i + 1 < chunk.End; i++)
        {
            if (!_words[i].IsPossessive || (_words.HitAt(i) is { } name && name.End > i + 1)) continue; // "the People's Front" is nobody's front
            owner = ReadSegment(new Segment(start, i + 1, owner)) ?? owner;
            start = i + 1;
        }

        var used = 0;
        var last = new Segment(start, chunk.End, owner);
        var draft = ReadSegment(last);
        if (draft is not null) used = Extend(draft, index);
        return used;
    }

    private Draft? ReadSegment(Segment segment)
    {
        var trimmed = Trim(segment);
        if (trimmed.Start >= trimmed.End) return null;
        var draft = _persons.Titled(trimmed) ?? Headed(trimmed) ?? Capitalised(trimmed);
        if (draft is not null) Add(draft, segment);
        AddInner(trimmed, draft);
        return draft;
    }

    private void Add(Draft draft, Segment segment)
    {
        var before = draft.Start - 1;
        draft.Owner = segment.Owner;
        if (segment.Owner is { } owner)
        {
            draft.IsDefinite = true;
            if (owner is { Type: PartyType.State, Side: { } side } && draft is { Type: PartyType.PublicBody, Side: { } known } && known != side) (draft.Side, draft.Id) = (side, null);
            draft.Side ??= owner.Side;
        }
        else if (before >= 0 && _words.Share(before, draft.Start) && _words[draft.Start].IsJoined)
        {
            draft.OwnerPronoun = _words.Is(before, "his", "her", "its", "their", "our", "my") ? before : -1;
            draft.IsDefinite = draft.OwnerPronoun >= 0 || _words.Is(before, "the", "this", "these", "those", "that", "both");
        }

        _drafts.Add(draft);
    }

    /// <summary>Takes away at both ends what cannot head or begin a name.</summary>
    private Segment Trim(Segment segment)
    {
        int start = segment.Start, end = segment.End;
        while (end > start && _words.HitAt(end - 1) is null && _words.TokenOf(end - 1).Upos is Upos.Adj or Upos.Num or Upos.Verb or Upos.Adv && !_words[end - 1].IsCapital) end--;
        while (start < end && (_words.HitAt(start) is { Term: { Kind: TermKind.NotName, Class: not "thing" } } || _words.TokenOf(start) is { Upos: Upos.Adj, Deprel: Deprel.Xcomp })) start++; // "shot dead two men"
        return segment with { Start = start, End = end };
    }

    private Draft? Headed(Segment segment)
    {
        if (_words.HitAt(segment.End - 1) is not { } hit || hit.Start < segment.Start || hit.End > segment.End) return null;
        if (IsBareAnaphor(segment, hit)) return null;
        foreach (var term in hit.Terms)
        {
            var draft = term.Kind switch
            {
                TermKind.Office => _persons.Office(segment, hit, term),
                TermKind.Holder => _persons.Holder(segment, hit, term),
                TermKind.Head or TermKind.People => _bodies.Headed(segment, hit, term),
                TermKind.Group or TermKind.Body => _bodies.Named(segment, hit, term),
                TermKind.State or TermKind.Seat or TermKind.Capital => _bodies.State(segment, hit, term),
                TermKind.Demonym => _bodies.Demonym(segment, hit, term),
                TermKind.Anaphor => _bodies.SideOf(segment, hit, term),
                _ => null,
            };
            if (draft is not null) return draft;
        }

        return null;
    }

    /// <summary>"The sides", "both countries": left to what was named before.</summary>
    private bool IsBareAnaphor(Segment segment, Hit hit) =>
        hit.Start == segment.Start && segment.Owner is null && hit.As(TermKind.Anaphor) is not null && hit.As(TermKind.State) is null
        && _words.Share(hit.Start - 1, hit.Start) && _words.Is(hit.Start - 1, "the", "both", "these", "this", "those") && !_words.Is(hit.End, "of");

    /// <summary>A run of capitals that no table knows.</summary>
    private Draft? Capitalised(Segment segment)
    {
        var start = segment.End;
        while (start > segment.Start && IsNamePart(start - 1)) start--;
        while (start < segment.End && (_words.HitAt(start)?.Term.Kind is TermKind.Demonym || _words.IsParticle(start) || !_words[start].IsCapital)) start++;
        if (start >= segment.End || (segment.End - start == 1 && (_words[start].Key.Length < 2 || IsCommonNoun(start)))) return null;
        if (_words.HitAt(segment.End - 1)?.Term.Kind is TermKind.State or TermKind.Capital or TermKind.NotName) return null;
        if (segment.End - start > 1 && _words.HitAt(segment.End - 1)?.Term.Kind is TermKind.Rank) return null;
        var type = _names.TypeOf(start, segment.End);
        if (type is NameType.Location or NameType.Norp) return null;
        return new Draft
        {
            Start = start,
            End = segment.End,
            Head = segment.End - 1,
            NameStart = start,
            NameEnd = segment.End,
            Name = _words.TextOf(start, segment.End),
            Type = type == NameType.Person ? PartyType.Person : PartyType.Organisation,
            IsNamed = true,
            IsWeak = type is null or NameType.Misc,
            Side = type == NameType.Person ? _persons.SideBefore(segment.Start, start) : null,
        };
    }

    private bool IsCommonNoun(int index) => _words[index].Casing == Casing.Capital && _words.Lexicon.IsPlainWord(_words[index].Key);

    private bool IsNamePart(int index) => _words.IsNamePart(index) || char.IsAsciiDigit(_words[index].Key[0]);

    /// <summary>Parties named inside a longer phrase ("Taliban" in "the Taliban offensive").</summary>
    private void AddInner(Segment segment, Draft? outer)
    {
        for (var i = segment.Start; i < segment.End; i++)
        {
            if (_words.HitAt(i) is not { } hit) continue;
            i = hit.End - 1;
            if (hit.End > segment.End || IsOfOffshoot(hit, segment) || (outer is not null && hit.Start <= outer.Head && outer.Head < hit.End)) continue;
            if (outer is { IsNamed: true, IsWeak: false } && hit.Start >= outer.NameStart && hit.End <= outer.NameEnd && outer.Type != PartyType.People) continue;
            var inner = new Segment(hit.Start, hit.End, null);
            var draft = hit.Term.Kind switch
            {
                TermKind.Group or TermKind.Body => _bodies.Named(inner, hit, hit.Term),
                TermKind.State or TermKind.Seat => _bodies.State(inner, hit, hit.Term),
                TermKind.Holder => _persons.Holder(inner, hit, hit.Term),
                _ => null,
            };
            if (draft is not null) _drafts.Add(draft);
        }
    }

    /// <summary>"the al-Qaeda affiliate X" is X.</summary>
    private bool IsOfOffshoot(Hit hit, Segment segment) =>
        hit.Term.Kind is TermKind.Group && hit.End + 1 < segment.End && WordClasses.Standard.Contains("offshoot", _words[hit.End].Key);

    /// <summary>Takes in what "of" adds to an office or body; returns how many runs were used up.</summary>
    private int Extend(Draft draft, int index)
    {
        if (draft.IsWeak || draft.Type is PartyType.State) return 0;
        var (used, told) = (0, draft.End);
        for (; index + used + 1 < _chunks.Count; used++)
        {
            var end = _chunks[index + used].End;
            var next = _chunks[index + used + 1];
            if (IsSecondPortfolio(draft, end, next) && _persons.Complete(draft, next)) continue;
            if (!IsOf(draft, end, next.Start)) break;
            if (TakeIn(draft, next)) continue;
            var isOffice = draft is { Type: PartyType.Person, Office: not null, IsNamed: false };
            if (_words.Is(end, "of", "from")) draft.Side ??= _persons.SideBefore(next.Start, next.End);
            if (isOffice) told = next.End;
            if (!(isOffice || draft.HeadKey == "envoy") || !IsOf(draft, next.End, next.End + 1)) break;
            AddInner(new Segment(next.Start, next.End, null), draft);
        }

        if (told > draft.End && !draft.IsNamed) draft.Office += " " + _words.TextOf(draft.End, told);
        return _holders.Behind(draft, Math.Max(told, draft.End)) is { } holder && _persons.Name(draft, holder.Name) ? holder.Run - index : used;
    }

    /// <summary>"Minister of Interior | and Municipalities X": what the same office is for besides.</summary>
    private bool IsSecondPortfolio(Draft draft, int end, Chunk next) =>
        draft is { Type: PartyType.Person, IsNamed: false, IsPlural: false } && next.Start == end + 1 && _words.Share(end, next.Start) && _words.Is(end, "and") && _words[draft.Head].IsCapital
        && draft.Office?.Contains(" of ", StringComparison.Ordinal) == true && _words[next.Start].IsCapital && _words.HitAt(next.Start)?.As(TermKind.Office) is null;

    private bool TakeIn(Draft draft, Chunk next)
    {
        var isTaken = (draft.Type == PartyType.Person && !draft.IsNamed && _persons.Complete(draft, next)) || _bodies.Complete(draft, next);
        if (isTaken) AddInner(new Segment(next.Start, next.End, null), draft);
        return isTaken;
    }

    private bool IsOf(Draft draft, int end, int next) =>
        _words.Share(end, next) && _words[end].IsJoined && (_words.Is(end, "of", "for") || (_words.Is(end, "from") && draft is { HeadKey: "armed", IsPlural: true } && IsOfGroup(next)) || (_words.Is(end, "to") && draft.HeadKey is "envoy" or "official" && draft.Type == PartyType.Person))
        && (next == end + 1 || (next == end + 2 && _words.Is(end + 1, "the", "a", "an")));

    /// <summary>"fighters from the X group", but not "drove fighters from Peru".</summary>
    private bool IsOfGroup(int next)
    {
        for (var i = next; i < next + 3 && _words.Share(next, i); i++)
            if (_words.HitAt(i)?.As(TermKind.Group) is not null) return true;
        return false;
    }
}
