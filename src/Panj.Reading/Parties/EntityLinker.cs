using Panj.Language;

namespace Panj.Reading.Parties;

/// <summary>Finds who is who among the mentions that name or describe somebody.</summary>
internal sealed class EntityLinker(TextWords words, List<Draft> drafts, EntityBook book)
{
    /// <summary>The office of one who holds the same as another named before.</summary>
    public const string Counterpart = "counterpart";

    /// <summary>Links what names somebody plainly, then what may be a name.</summary>
    public void Link()
    {
        foreach (var draft in drafts)
            if (draft is { IsNamed: true, IsWeak: false, SameAs: null }) LinkNamed(draft);
        foreach (var draft in drafts)
            if (draft is { IsWeak: true, SameAs: null }) LinkWeak(draft);
        foreach (var draft in drafts)
            if (draft.SameAs?.Entity is { } entity) Join(draft, entity);
        drafts.RemoveAll(d => d.IsWeak && d.Entity is null);
    }

    /// <summary>The key under which a body of a side is the same whatever the order of its words.</summary>
    public string BodyKey(Draft draft, string? side)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = draft.NameStart; i < draft.NameEnd; i++)
        {
            if (words.HitAt(i)?.Term.Kind is TermKind.Demonym or TermKind.State) continue;
            if (words.Lexicon.Canonical(words[i].Key) is { Length: > 0 } key) keys.Add(key);
        }

        return $"{side}|{string.Join(' ', keys)}";
    }

    private void LinkNamed(Draft draft)
    {
        if (draft.Type == PartyType.Person) LinkPerson(draft);
        else if (draft.Id is not null) draft.Entity = book.FindOrAdd(draft.Id, draft);
        else draft.Entity = book.Find(BodyKey(draft, null)) ?? book.FindOrAdd(BodyKey(draft, draft.Side), draft);
        if (draft is { Type: not PartyType.Person, Id: null, Entity: { } entity }) NameBody(draft, entity);
    }

    private void NameBody(Draft draft, Entity entity)
    {
        entity.Side ??= draft.Side;
        book.Name(BodyKey(draft, null), entity);
        if (draft.Name.Length > entity.Name.Length && draft.Name.StartsWith(entity.Name, StringComparison.Ordinal)) entity.Name = draft.Name;
    }

    private void LinkPerson(Draft draft)
    {
        var keys = NameKeys(draft);
        if (keys.Count == 0) return;
        var entity = book.FindPerson(keys);
        if (entity is null || (keys.Count > 1 && Contradicts(draft, entity))) entity = book.Add(draft);
        Join(draft, entity);
        if (keys.Count > entity.NameKeys.Count || entity.LastName.Length == 0)
        {
            entity.Name = draft.Name;
            entity.LastName = keys[^1];
        }

        book.NamePerson(entity, keys);
    }

    private static bool Contradicts(Draft draft, Entity entity) => draft.Id is not null && entity.Id is not null && draft.Id != entity.Id;

    private void Join(Draft draft, Entity entity)
    {
        draft.Entity = entity;
        entity.Id ??= draft.Id;
        entity.Side ??= draft.Side;
        if (draft.OfficeKey != Counterpart) entity.Office ??= draft.Office;
        entity.IsNamed |= draft.IsNamed;
        if (draft.OfficeKey.Length > 0 && draft.OfficeKey != Counterpart) book.NameOffice(draft.Side ?? entity.Side, draft.OfficeKey, entity);
        if (draft is { Type: not PartyType.Person, IsNamed: true } && entity.Type != PartyType.Person) book.Name(BodyKey(draft, null), entity);
    }

    /// <summary>A run of capitals: a person if one of that name is known or it speaks, a body if an abbreviation of one.</summary>
    private void LinkWeak(Draft draft)
    {
        var keys = NameKeys(draft);
        if (keys.Count == 0) return;
        if (book.Find(BodyKey(draft, null)) is { } body) Join(draft, body);
        else if (book.FindPerson(keys) is { } person && keys.All(person.NameKeys.Contains)) JoinPerson(draft, person);
        else if (keys.Count is > 1 and < 5 && Speaks(draft)) LinkSpeaker(draft);
        else if (IsSubject(draft) && keys.Count > 1)
        {
            draft.IsWeak = false;
            draft.Entity = book.FindOrAdd(BodyKey(draft, null), draft);
        }
    }

    private void JoinPerson(Draft draft, Entity person)
    {
        draft.Type = PartyType.Person;
        draft.IsWeak = false;
        Join(draft, person);
    }

    private void LinkSpeaker(Draft draft)
    {
        draft.Type = PartyType.Person;
        draft.IsWeak = false;
        LinkPerson(draft);
    }

    private bool IsSubject(Draft draft) => words.TokenOf(draft.Head).Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent;

    private List<string> NameKeys(Draft draft)
    {
        var keys = new List<string>();
        for (var i = draft.NameStart; i < draft.NameEnd; i++)
            if (!words.Lexicon.Particles.Contains(words[i].Key)) keys.Add(words[i].Key);
        return keys;
    }

    private bool Speaks(Draft draft) => words.Share(draft.End - 1, draft.End) && words.Lexicon.SayingVerbs.Contains(words[draft.End].Key) && words[draft.End].Gap is Gap.Space;
}
