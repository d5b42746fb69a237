using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Identities;

/// <summary>Resolves, in text order, what describes a party named elsewhere: offices, "the ministry", "the two countries", pronouns. Looks back no further than a fixed number of mentions.</summary>
internal sealed class DescriptionLinker
{
    private const int Window = 24;
    private const int SentencesBack = 2;
    private const int MostTogether = 4;
    private readonly TextWords _words;
    private readonly EntityBook _book;
    private readonly EntityLinker _linker;
    private readonly List<Draft> _seen = [];

    /// <summary>Takes the words and what is known of the named parties.</summary>
    public DescriptionLinker(TextWords words, EntityBook book, EntityLinker linker)
    {
        _words = words;
        _book = book;
        _linker = linker;
    }

    /// <summary>Links the mentions, which are in text order, and leaves out those that stay unclear.</summary>
    public List<Draft> Link(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is { Side: null, Owner.Entity.Side: { } side }) draft.Side = side;
            if (draft is { OwnerPronoun: >= 0, Entity: null, Side: null }) TieToOwner(draft);
            if (draft.OfficeKey == EntityLinker.Counterpart) LinkCounterpart(draft);
            else if (draft.Entity is null) LinkOne(draft);
            if (draft.Entity is not null) _seen.Add(draft);
        }

        return _seen;
    }

    /// <summary>"The group said its forces had ...": an armed group's forces are the group; another's bear its side.</summary>
    private void TieToOwner(Draft draft)
    {
        if (_seen.FindLast(d => d.IsAnaphor && d.Start == draft.OwnerPronoun)?.Entity is not { } owner) return;
        var isArmed = draft.Type == PartyType.Forces || draft is { Type: PartyType.People, HeadKey: "armed" };
        if (owner.Type == PartyType.ArmedGroup && isArmed) (draft.Entity, draft.IsAnaphor) = (owner, true);
        else if (draft.Type is PartyType.Forces or PartyType.PublicBody) draft.Side = owner.Side;
    }

    private void LinkOne(Draft draft)
    {
        if ((draft.SameAs?.Entity ?? _linker.Namesake(draft)) is { } same) draft.Entity = same;
        else if (draft is { IsAnaphor: true }) LinkAnaphor(draft);
        else if (draft.Members.Count > 0) LinkPlural(draft);
        else if (draft is { Type: PartyType.Person, IsPlural: true }) LinkOfficers(draft);
        else if (draft.Type == PartyType.Person) LinkOfficer(draft);
        else LinkDescribed(draft);
    }

    private void LinkAnaphor(Draft draft)
    {
        switch (draft.HeadKey)
        {
            case "he" or "she":
                draft.Entity = Pronoun(draft, d => d.Type == PartyType.Person && !IsPlural(d));
                break;
            case "it":
                draft.Entity = Pronoun(draft, d => d.Type is not (PartyType.Person or PartyType.People) && !IsPlural(d));
                break;
            case "they":
                var above = new JointSubjects(_words, _seen);
                LinkMembers(draft, above.Above(draft));
                if (!above.AreThings(draft)) draft.Entity ??= Pronoun(draft, d => IsPlural(d) || d.Type is PartyType.ArmedGroup or PartyType.Forces || d is { Type: PartyType.People, HeadKey: "armed" });
                break;
            case "group":
                draft.Entity = Last(d => d.Type is PartyType.ArmedGroup or PartyType.Organisation or PartyType.International && !d.IsAnaphor);
                break;
            case "armed-group":
                draft.Entity = Last(d => d.Type == PartyType.ArmedGroup && !d.IsAnaphor);
                break;
            case "north" or "south":
                draft.Entity = Last(d => d is { Type: PartyType.State, IsAnaphor: false } && d.Name.StartsWith(draft.HeadKey + " ", StringComparison.OrdinalIgnoreCase));
                break;
            case "state":
                draft.Entity = Last(d => d.Type == PartyType.State);
                break;
            case "states":
                LinkMembers(draft, FirstTwoStates() ?? LastTwo(d => d.Type == PartyType.State));
                break;
            case "sides":
                LinkMembers(draft, FirstTwoStates(IsAddressed(draft) ? _words[draft.Start].Sentence : -1) ?? LastTwo(d => d.Type is PartyType.State or PartyType.ArmedGroup) ?? LastTwo(IsPrincipal));
                break;
            case "pair" or "persons":
                LinkMembers(draft, LastTwo(IsPrincipal) ?? LastTwo(d => d.Type is PartyType.State or PartyType.ArmedGroup));
                break;
        }
    }

    /// <summary>A person who may be one of "the two": who only speaks for somebody is none of them.</summary>
    private static bool IsPrincipal(Draft draft) => draft.Type == PartyType.Person && !IsPlural(draft) && draft.Entity?.OfficeKeys.Contains("spokesman") != true;

    private static bool IsPlural(Draft draft) => draft.IsPlural || draft.Entity is { IsPlural: true };

    private void LinkPlural(Draft draft)
    {
        foreach (var member in draft.Members)
            if (member.Type != PartyType.Person) member.Entity ??= _book.Add(member);
            else if (member.Entity is null) LinkOfficer(member);
        draft.Entity = _book.Add(draft);
        draft.Entity.Members.AddRange(draft.Members.Select(m => m.Entity).OfType<Entity>());
    }

    private void LinkMembers(Draft draft, (Entity First, Entity Second)? pair) => LinkMembers(draft, pair is var (first, second) ? [first, second] : []);

    private void LinkMembers(Draft draft, List<Entity> members)
    {
        if (members.Count < 2) return;
        draft.Entity = _book.FindOrAdd("together|" + string.Join('|', members.Select(m => m.Number)), draft);
        if (draft.Entity.Members.Count == 0) draft.Entity.Members.AddRange(members);
        draft.Entity.IsPlural = true;
    }

    private void LinkOfficers(Draft draft)
    {
        if (draft is { IsDefinite: true, Side: null }) LinkMembers(draft, Together(d => d is { Type: PartyType.Person } && (HoldsLike(d.Entity, draft.OfficeKey) || IsKnownAs(d.Entity, draft.Office))));
        draft.Entity ??= _book.FindOrAdd(_linker.BodyKey(draft, draft.Side), draft);
    }

    private static bool HoldsLike(Entity? entity, string officeKey) =>
        entity is { IsPlural: false } && (entity.OfficeKeys.Contains(officeKey) || (officeKey is "leader" or "counterpart" && entity.OfficeKeys.Count > 0)
            || (officeKey is "minister" && entity.OfficeKeys.Any(k => k.StartsWith("minister", StringComparison.Ordinal))));

    /// <summary>True where the table of holders gives the person that office, whatever the text calls him.</summary>
    private bool IsKnownAs(Entity? entity, string? office) =>
        office is not null && _words.Lexicon.Holders.Find(entity?.Id) is { } holder && holder.Terms.Any(t => t.Office.EndsWith(office, StringComparison.OrdinalIgnoreCase));

    private void LinkOfficer(Draft draft)
    {
        draft.Entity = _book.FindOffice(draft.Side, draft.OfficeKey) ?? Lead(draft);
        if (draft is { Side: null, Entity.Office: { } office } && !IsSameTitle(draft.Office, office)) draft.Entity = null;
        if (draft.Entity is null && draft.Side is null && draft.IsDefinite) draft.Entity = Last(d => d.Type == PartyType.Person && HoldsLike(d.Entity, draft.OfficeKey) && IsSameTitle(draft.Office, d.Entity?.Office));
        if (draft is { Entity: null, Side: null, Office: { } title } && title.Contains(' ', StringComparison.Ordinal)) draft.Entity = OnlyHolder(title);
        if (draft.Entity is not null) draft.IsAnaphor = draft.Entity.IsNamed && draft.Side is null;
        else draft.Entity = _book.Add(draft);
        _book.NameOffice(draft.Side ?? draft.Entity.Side, draft.OfficeKey, draft.Entity);
    }

    /// <summary>"Defence Secretary meets envoy": the one person whom the article names and the table of holders gives that very office.</summary>
    private Entity? OnlyHolder(string office)
    {
        var holders = _book.All.Where(e => e is { IsNamed: true, IsPlural: false } && _words.Lexicon.Holders.Find(e.Id)?.Terms.Any(t => t.Office.Equals(office, StringComparison.OrdinalIgnoreCase)) == true).Take(2).ToList();
        return holders is [var only] ? only : null;
    }

    /// <summary>A secretary is no minister, though both may head a ministry.</summary>
    private static bool IsSameTitle(string? one, string? other) =>
        one is null || other is null || (one.EndsWith("secretary", StringComparison.OrdinalIgnoreCase) == other.EndsWith("secretary", StringComparison.OrdinalIgnoreCase));

    /// <summary>A state's "leader" is whoever heads it, and the other way round.</summary>
    private Entity? Lead(Draft draft) => draft switch
    {
        { Side: null } => null,
        { OfficeKey: "leader" } => _book.FindOffice(draft.Side, "head-of-state") ?? _book.FindOffice(draft.Side, "head-of-government"),
        { OfficeKey: "head-of-state" or "head-of-government" } => _book.FindOffice(draft.Side, "leader"),
        _ => null,
    };

    /// <summary>"His counterpart": who holds the same office on the other side.</summary>
    private void LinkCounterpart(Draft draft)
    {
        var named = draft.Entity;
        var model = IsOfUnknown(draft) ? null : Last(d => d.Entity != named && d.Type == PartyType.Person && d.Entity is { OfficeKeys.Count: > 0, IsPlural: false });
        var key = model?.OfficeKeys.First();
        draft.Office = model?.OfficeBut(_words.Lexicon.NameOfState(model.Side));
        draft.OfficeKey = key ?? "";
        if (key is null) draft.Entity ??= _book.Add(draft);
        else if (draft.Side is not null) draft.Entity ??= _book.FindOffice(draft.Side, key) ?? _book.Add(draft);
        else draft.Entity ??= Last(d => d.Entity != model && d.Type == PartyType.Person && HoldsLike(d.Entity, key)) ?? _book.Add(draft);
        draft.Entity.Office ??= draft.Office;
        _book.NameOffice(draft.Side, draft.OfficeKey, draft.Entity);
    }

    /// <summary>"Ana Ruiz met her counterpart": the nearest person of the sentence holds no office that is known, and so neither does the other.</summary>
    private bool IsOfUnknown(Draft counterpart) =>
        _seen.FindLast(d => d.Type == PartyType.Person && d.Entity is { IsPlural: false } person && person != counterpart.Entity) is { IsAnaphor: false, Entity.OfficeKeys.Count: 0 } nearest
        && _words[nearest.Start].Sentence == _words[counterpart.Start].Sentence;

    private void LinkDescribed(Draft draft)
    {
        var isBare = draft is { IsDefinite: true, Side: null, OwnerPronoun: < 0 } && draft.End - draft.Start <= 1;
        if (isBare && (Last(d => Descriptions.Fit(d, draft) && Descriptions.AreOneNoun(_words, d, draft)) ?? Last(d => Descriptions.Fit(d, draft) && Descriptions.MayBeAnother(_words, d, draft))) is { } entity)
        {
            draft.Entity = entity;
            draft.IsAnaphor = true;
            return;
        }

        draft.Entity = draft.Id is not null ? _book.FindOrAdd(draft.Id, draft) : _book.FindOrAdd(_linker.BodyKey(draft, draft.Side), draft);
    }

    private Entity? Last(Func<Draft, bool> fits)
    {
        for (var i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - Window); i--)
            if (fits(_seen[i])) return _seen[i].Entity;
        return null;
    }

    /// <summary>"Peru and Chile urged both sides": whom somebody urges is not he.</summary>
    private bool IsAddressed(Draft draft) => _words.TokenOf(draft.Head).Deprel is Deprel.Obj or Deprel.Iobj or Deprel.Obl;

    /// <summary>The first two states of the nearest sentence that names two: its subject and object rather than what it adds.</summary>
    private (Entity First, Entity Second)? FirstTwoStates(int except = -1)
    {
        var (sentence, named) = (-1, new List<Entity>());
        for (var i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - Window); i--)
        {
            if (_seen[i] is not { Type: PartyType.State, Entity: { Members.Count: 0 } entity }) continue;
            var at = _words[_seen[i].Start].Sentence;
            if (at == except) continue;
            if (at != sentence && named.Count >= 2) break;
            if (at != sentence) (sentence, named) = (at, []);
            named.Remove(entity);
            named.Insert(0, entity);
        }

        return named.Count >= 2 ? (named[0], named[1]) : null;
    }

    /// <summary>All that fit in the nearest sentences that name two or more of them, in the order of their first mention.</summary>
    private List<Entity> Together(Func<Draft, bool> fits)
    {
        var found = new List<Entity>();
        var sentence = -1;
        for (var i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - Window) && found.Count < MostTogether; i--)
        {
            if (!fits(_seen[i]) || _seen[i].Entity is not { Members.Count: 0 } entity || found.Contains(entity)) continue;
            if (found.Count > 1 && _words[_seen[i].Start].Sentence != sentence) break;
            sentence = _words[_seen[i].Start].Sentence;
            found.Add(entity);
        }

        return [.. found.OrderBy(e => e.Number)];
    }

    private (Entity First, Entity Second)? LastTwo(Func<Draft, bool> fits)
    {
        Entity? later = null;
        for (var i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - Window); i--)
        {
            if (!fits(_seen[i]) || _seen[i].Entity is not { Members.Count: 0 } entity || entity == later) continue;
            if (later is not null) return entity.Number < later.Number ? (entity, later) : (later, entity);
            later = entity;
        }

        return null;
    }

    /// <summary>The nearest fitting subject, in this sentence or the two before; else the only fitting party there.</summary>
    private Entity? Pronoun(Draft pronoun, Func<Draft, bool> fits)
    {
        if (Accusation(pronoun) is >= 0 and var accusing) return Accused(pronoun, accusing)?.Entity;
        var sentence = _words[pronoun.Start].Sentence;
        var others = new HashSet<Entity>();
        for (var i = _seen.Count - 1; i >= Math.Max(0, _seen.Count - Window); i--)
        {
            var earlier = _seen[i];
            if (sentence - _words[earlier.Start].Sentence > SentencesBack) break;
            if (!fits(earlier) || earlier.Entity is not { } entity || JointSubjects.IsDoer(_words, pronoun, earlier)) continue;
            if (IsSubject(earlier) || (_words[earlier.Start].Sentence == sentence && pronoun.HeadKey is "he" or "she" && Descriptions.IsPossessor(_words, earlier))) return entity;
            others.Add(entity);
        }

        return others.Count == 1 ? others.First() : null;
    }

    /// <summary>"accused the group of breaking the truce, saying it had shelled the town": the verb of which more is told, -1 elsewhere.</summary>
    private int Accusation(Draft pronoun)
    {
        var sentence = _words.Document.Sentences[_words[pronoun.Start].Sentence];
        var token = _words.TokenOf(pronoun.Start);
        if (token is not { Deprel: Deprel.Nsubj, Head: >= 0 } || sentence[token.Head] is not { Deprel: Deprel.Ccomp, Head: >= 0 and var saying }) return -1;
        if (sentence[saying] is not { Xpos: "VBG", Deprel: Deprel.Advcl, Head: >= 0 and var accusing }) return -1;
        return WordClasses.Standard.Contains("accusing", sentence[accusing].Lemma) ? accusing : -1;
    }

    private Draft? Accused(Draft pronoun, int accusing) =>
        _seen.FindLast(d => _words[d.Start].Sentence == _words[pronoun.Start].Sentence && _words.TokenOf(d.Head) is { Deprel: Deprel.Obj } token && token.Head == accusing);

    private bool IsSubject(Draft draft)
    {
        for (var i = draft.Start; i < draft.End; i++)
            if (_words.TokenOf(i).Deprel is Deprel.Nsubj or Deprel.NsubjPass) return true;
        return false;
    }
}
