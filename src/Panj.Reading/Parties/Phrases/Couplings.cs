using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Phrases;

/// <summary>Ties mentions that stand side by side: appositions, abbreviations in brackets, and plurals with a list of sides or names.</summary>
internal sealed class Couplings(TextWords words, List<Draft> drafts)
{
    private readonly Dictionary<int, Draft> _byStart = ByStart(drafts);
    private readonly Dictionary<Draft, Draft> _offices = Offices(drafts);
    private readonly Dictionary<string, Draft> _abbreviations = [];

    /// <summary>Ties all of them.</summary>
    public void Tie()
    {
        foreach (var draft in drafts.ToArray())
        {
            if (draft is { Type: PartyType.Person or PartyType.Forces or PartyType.People, IsPlural: true, IsNamed: false }) SplitBySides(draft);
            if (draft is { Type: PartyType.Person or PartyType.Forces or PartyType.PublicBody or PartyType.People, IsPlural: true, IsNamed: false, Members.Count: 0 }) SplitByStates(draft);
            if (draft is { Type: PartyType.ArmedGroup, IsPlural: true, Id: not null }) SplitFromGroup(draft);
            if (draft.HasPluralTitle) ShareTitle(draft);
            TieSecondOffice(draft);
            if (Next(draft) is not { } next) continue;
            if (words[next.Start].Gap == Gap.Open) TieAbbreviation(draft, next);
            else if (IsAfterComma(draft, next)) TieApposition(draft, next);
        }

        foreach (var draft in drafts)
            if (draft is { SameAs: null, FullName: null } && _abbreviations.TryGetValue(draft.Name, out var full) && full != draft) Shorten(full, draft);
        var members = drafts.SelectMany(d => d.Members).ToHashSet();
        var coupled = members.Select(m => (m.Start, m.End)).ToHashSet();
        drafts.RemoveAll(d => d.Type == PartyType.People && !members.Contains(d) && coupled.Contains((d.Start, d.End)));
        drafts.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
    }

    private static Dictionary<int, Draft> ByStart(List<Draft> drafts)
    {
        var at = new Dictionary<int, Draft>();
        foreach (var draft in drafts) at.TryAdd(draft.Start, draft);
        return at;
    }

    /// <summary>"Ana Ruiz, Peru's foreign minister": the office that begins with whose it is.</summary>
    private static Dictionary<Draft, Draft> Offices(List<Draft> drafts)
    {
        var of = new Dictionary<Draft, Draft>();
        foreach (var draft in drafts)
            if (draft.Owner is { } owner && IsOffice(draft)) of.TryAdd(owner, draft);
        return of;
    }

    private Draft? Next(Draft draft)
    {
        var start = draft.End;
        if (words.Share(start - 1, start) && words.Is(start, "the", "a", "an", "its", "his", "her", "their") && !_byStart.ContainsKey(start)) start++;
        return words.Share(draft.End - 1, start) && _byStart.GetValueOrDefault(start) is { } next ? _offices.GetValueOrDefault(next) ?? next : null;
    }

    private bool IsAfterComma(Draft draft, Draft next) => words[draft.End].Gap == Gap.Comma && next.Start >= draft.End;

    private void TieAbbreviation(Draft draft, Draft next)
    {
        if (next.End - next.Start > 2 || words[next.Start].Casing != Casing.Upper) return;
        if (next.Id is not null && draft.Id is null && next.Name.Length > 2 && words[draft.NameStart].IsCapital && words[draft.NameStart].Key[0] != words[next.Start].Key[0]) return;
        if (words[next.Start].Key.Length > 1 && next.End - next.Start == 1) draft.FullName = $"{draft.Name} ({next.Name})";
        draft.IsWeak = false;
        _abbreviations.TryAdd(next.Name, draft);
        Shorten(draft, next);
    }

    private static void Shorten(Draft full, Draft abbreviation)
    {
        abbreviation.SameAs = full;
        abbreviation.IsWeak = false;
        abbreviation.Type = full.Type;
        abbreviation.Id = full.Id;
        abbreviation.Side = full.Side;
    }

    /// <summary>"Ministers X and Y": the title goes to both.</summary>
    private void ShareTitle(Draft titled)
    {
        var next = words.Share(titled.End - 1, titled.End) && words.Is(titled.End, "and") ? titled.End + 1 : titled.End;
        if (!_byStart.TryGetValue(next, out var other) || !words.Share(titled.Start, next) || !IsName(other) || (next == titled.End && words[next].Gap != Gap.Comma)) return;
        MakePerson(other);
        other.Office = titled.Office;
        other.OfficeKey = titled.OfficeKey;
        other.Side ??= titled.Side;
        other.HasPluralTitle = next == titled.End;
        if (other.HasPluralTitle) ShareTitle(other);
    }

    /// <summary>"Deputy Prime Minister and Local Administration Minister X": two offices of one person, where no article parts them.</summary>
    private void TieSecondOffice(Draft draft)
    {
        if (!IsOffice(draft) || draft.IsDefinite || !words[draft.Head].IsCapital || !words.Share(draft.End - 1, draft.End) || !words.Is(draft.End, "and")) return;
        if (_byStart.TryGetValue(draft.End + 1, out var next) && next is { Type: PartyType.Person, IsNamed: true, IsPlural: false, OfficeKey.Length: > 0, Owner: null } && words.HitAt(next.Start)?.Term.Kind != TermKind.Demonym) draft.SameAs = next;
    }

    private void TieApposition(Draft draft, Draft next)
    {
        if (draft is { IsPlural: true, Members.Count: > 1 }) TieNames(draft, next);
        else if (IsName(draft) && IsOffice(next)) Tie(draft, next);
        else if (IsOffice(draft) && IsName(next)) Tie(next, draft);
        else if (IsUnknownName(draft) && IsOffice(next) && next.IsDefinite) TieUnknown(draft, next);
        else if (IsName(draft) && IsRole(next)) TieRole(draft, next);
        else if (IsRole(draft) && IsName(next)) TieRole(next, draft);
    }

    /// <summary>"A politician, X": the role stands for who is named.</summary>
    private static void TieRole(Draft name, Draft role)
    {
        MakePerson(name);
        role.SameAs = name;
    }

    private static bool IsName(Draft draft) => draft.IsNamed && !draft.IsPlural && draft.OfficeKey.Length == 0 && (draft.IsWeak || draft.Type == PartyType.Person) && draft.SameAs is null;

    /// <summary>A name of two or three words that no table knows may be a person's, whatever it looks like.</summary>
    private static bool IsUnknownName(Draft draft) => draft is { IsNamed: true, IsPlural: false, Type: PartyType.Organisation, Id: null, SameAs: null } && draft.End - draft.Start is 2 or 3 && draft.OfficeKey.Length == 0;

    private static void TieUnknown(Draft name, Draft office)
    {
        MakePerson(name);
        Tie(name, office);
    }

    private static bool IsOffice(Draft draft) => draft is { Type: PartyType.Person, IsNamed: false, IsPlural: false, SameAs: null };

    private static bool IsRole(Draft draft) => draft is { Type: PartyType.People, IsNamed: false, IsPlural: false };

    private static void MakePerson(Draft name)
    {
        name.IsWeak = false;
        name.Type = PartyType.Person;
    }

    private static void Tie(Draft name, Draft office)
    {
        MakePerson(name);
        name.Office ??= office.Office;
        name.OfficeKey = office.OfficeKey;
        name.Side ??= office.Side;
        office.SameAs = name;
    }

    /// <summary>"Tajik and Russian leaders, A and B": the names go to the sides in order.</summary>
    private void TieNames(Draft plural, Draft first)
    {
        var name = first;
        foreach (var member in plural.Members)
        {
            if (!IsName(name)) return;
            Tie(name, member);
            var next = words.Share(name.End - 1, name.End) && words.Is(name.End, "and") ? name.End + 1 : name.End;
            if (!_byStart.TryGetValue(next, out var follower)) return;
            name = follower;
        }
    }

    /// <summary>"Russian, Tajik defence ministers": one person for each side.</summary>
    private void SplitBySides(Draft plural)
    {
        if (words.HitAt(plural.Start) is not { Term: { Kind: TermKind.Demonym, Side: { } last } }) return;
        var sides = new List<(Hit Hit, string Side)>();
        var at = plural.Start;
        while (Coupled(at) is { Term.Side: { } side } hit)
        {
            sides.Insert(0, (hit, side));
            at = hit.Start;
        }

        if (sides.Count == 0) return;
        var own = words.HitAt(plural.Start) is { } ownHit ? ownHit.End : plural.Start + 1;
        if (plural.Type != PartyType.Person && own >= plural.End) return;
        plural.Office ??= plural.Type == PartyType.Person ? null : words.TextOf(own, plural.End);
        foreach (var (hit, side) in sides) plural.Members.Add(Member(plural, hit.Start, hit.End, side));
        plural.Members.Add(Member(plural, plural.Start, own, last));
        plural.Start = sides[0].Hit.Start;
        plural.Name = words.TextOf(plural.Start, plural.End);
        plural.NameStart = plural.Start;
        plural.Side = null;
        drafts.AddRange(plural.Members);
    }

    /// <summary>"The presidents of Peru and Chile", "the armies of Peru and Chile": one person or body for each state.</summary>
    private void SplitByStates(Draft plural)
    {
        var office = words.HitAt(plural.Head)?.As(TermKind.Office);
        if ((plural.Type == PartyType.Person && office is null) || !words.Is(plural.Head + 1, "of")) return;
        if (words.HitAt(plural.Head + 2) is not { Term: { Kind: TermKind.State, Side: { } first } } one || !words.Share(plural.Head, one.End) || !words.Is(one.End, "and")) return;
        if (words.HitAt(one.End + 1) is not { Term: { Kind: TermKind.State, Side: { } second } } other || !words.Share(plural.Head, other.End - 1)) return;
        (plural.Office, plural.Side) = (plural.Type == PartyType.Person ? office?.Name : words.TextOf(plural.Start, plural.Head + 1), null);
        plural.Members.Add(MemberOf(plural, one, first));
        plural.Members.Add(MemberOf(plural, other, second));
        (plural.End, plural.NameEnd, plural.Name) = (other.End, other.End, words.TextOf(plural.Start, other.End));
        drafts.AddRange(plural.Members);
    }

    /// <summary>"the president of Peru", "armies of Peru".</summary>
    private Draft MemberOf(Draft plural, Hit state, string side)
    {
        var member = Member(plural, state.Start, state.End, side);
        if (plural.Type != PartyType.Person) member.Name = $"{plural.Office} of {words.TextOf(state.Start, state.End)}";
        return member;
    }

    /// <summary>"Peruvian and X forces", where X is an armed group: those of the state, and the group.</summary>
    private void SplitFromGroup(Draft forces)
    {
        if (Coupled(forces.Start) is not { Term.Side: { } side } hit) return;
        var own = new Draft { Start = forces.Start, End = forces.End, Head = forces.Head, NameStart = forces.NameStart, NameEnd = forces.NameEnd, Type = forces.Type, Id = forces.Id, Side = forces.Side, Name = forces.Name, IsPlural = true, HeadKey = forces.HeadKey };
        forces.Office = words.TextOf(forces.Head, forces.End);
        (forces.Type, forces.Id, forces.IsNamed, forces.Side) = (PartyType.Forces, null, false, null);
        forces.Members.Add(Member(forces, hit.Start, hit.End, side));
        forces.Members.Add(own);
        (forces.Start, forces.NameStart, forces.Office) = (hit.Start, hit.Start, null);
        forces.Name = words.TextOf(forces.Start, forces.End);
        drafts.AddRange(forces.Members);
    }

    private Hit? Coupled(int start)
    {
        if (start == 0 || !words.Share(start - 1, start)) return null;
        var before = words.Is(start - 1, "and") ? start - 2 : words[start].Gap is Gap.Comma or Gap.Hyphen ? start - 1 : -1;
        return before >= 0 && words.Share(before, start) && words.HitAt(before) is { Term.Kind: TermKind.Demonym or TermKind.State } hit && hit.End == before + 1 ? hit : null;
    }

    /// <summary>One side of "Thai and Cambodian soldiers": the Thai ones.</summary>
    private Draft Member(Draft plural, int start, int end, string side) => new()
    {
        Start = start,
        End = end,
        Head = end - 1,
        NameStart = start,
        NameEnd = end,
        Type = plural.Type,
        IsPlural = plural.Type != PartyType.Person,
        Side = side,
        Name = $"{words.TextOf(start, end)} {plural.Office}",
        Office = plural.Office,
        OfficeKey = plural.OfficeKey,
        HeadKey = plural.HeadKey,
    };
}
