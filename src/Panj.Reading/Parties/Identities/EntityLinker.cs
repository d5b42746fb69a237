using Panj.Language;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Identities;

/// <summary>Finds who is who among the mentions that name or describe somebody.</summary>
internal sealed class EntityLinker(TextWords words, List<Draft> drafts, EntityBook book)
{
    private const int MostForms = 8;

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
        if (draft is { Type: PartyType.PublicBody, HeadKey.Length: > 0 } && draft.NameEnd - draft.NameStart == 1) return $"{side}|{draft.HeadKey}"; // a cabinet is no parliament, though a minister may be for either
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = draft.NameStart; i < draft.NameEnd; i++)
        {
            if (words.HitAt(i)?.Term.Kind is TermKind.Demonym or TermKind.State) continue;
            if (words.Lexicon.Canonical(words[i].Key) is { Length: > 0 } key) keys.Add(key);
        }

        return $"{side}|{string.Join(' ', keys)}";
    }

    /// <summary>"King said", behind "Colonel Roger King": a family name that is an office elsewhere.</summary>
    public Entity? Namesake(Draft draft) =>
        draft is { Type: PartyType.Person, IsNamed: false, IsDefinite: false, Side: null } && draft.End - draft.Start == 1 && words[draft.Start] is { IsCapital: true, Key: var key }
            && book.FindPerson([key]) is { } person && person.LastName == key ? person : null;

    private void LinkNamed(Draft draft)
    {
        if (draft.Type == PartyType.Person) LinkPerson(draft);
        else if (draft.Id is not null && SpeltOut(draft) is { } spelt) (draft.Entity, draft.Id, draft.Side) = (spelt, spelt.Id, spelt.Side);
        else if (draft.Id is not null) LinkKnown(draft, draft.Id);
        else draft.Entity = book.Find(BodyKey(draft, null)) is { } known && !IsOfOther(known, draft.Side) ? known : book.FindOrAdd(BodyKey(draft, draft.Side), draft);
        if (draft is { Type: not PartyType.Person, Id: null, Entity: { } entity }) NameBody(draft, entity);
        if (draft is { Type: not (PartyType.Person or PartyType.State), Entity: { } body } && Initials(draft) is { Length: > 2 } initials) book.Name("initials|" + initials, body);
        if (draft is { FullName: { } fullName, Entity: { } named }) named.Name = fullName;
    }

    /// <summary>"ISF", where the article has named Iraqi Security Forces: whoever else the tables know by these letters.</summary>
    private Entity? SpeltOut(Draft draft) =>
        draft.End - draft.Start == 1 && words[draft.Start] is { Casing: Casing.Upper, Key: { Length: > 2 } letters } && book.Find("initials|" + letters) is { } body && body.Id != draft.Id ? body : null;

    /// <summary>"the Peruvian Armed Forces" are not the Chilean ones.</summary>
    private static bool IsOfOther(Entity known, string? side) => known.Side is { } its && side is not null && its != side;

    private string Initials(Draft draft)
    {
        var initials = "";
        for (var i = draft.Start; i < draft.End; i++)
            if (words[i].Casing == Casing.Capital) initials += words[i].Key[0];
        return initials;
    }

    /// <summary>The longest form the article uses is the fullest; a state goes by its usual name where the article uses that.</summary>
    private void LinkKnown(Draft draft, string id)
    {
        var entity = draft.Entity = book.FindOrAdd(id, draft);
        if (draft.Type == PartyType.State && words.Lexicon.NameOfState(draft.Side) is { } usual && (usual == draft.Name || usual == entity.Name))
        {
            (entity.Name, entity.IsSeat) = (usual, false);
            return;
        }

        if (!draft.IsSeat && (draft.Name.Length > entity.Name.Length || entity.IsSeat) && !entity.Name.EndsWith(')')) entity.Name = draft.Name;
        entity.IsSeat &= draft.IsSeat;
        if (draft.Type != PartyType.State && draft.End - draft.Start == 1 && words[draft.Start].Casing == Casing.Upper) entity.Abbreviation = draft.Name;
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
        else Reconcile(draft, entity, keys);
        Join(draft, entity);
        NameByForms(entity, draft, keys);
        book.NamePerson(entity, keys);
    }

    /// <summary>The form of two words or more that is used most, the longer one of two; a headline may run on into other words.</summary>
    private static void NameByForms(Entity entity, Draft draft, List<string> keys)
    {
        if (keys.Count > 1 && (entity.Forms.Count < MostForms || entity.Forms.ContainsKey(draft.Name))) entity.Forms[draft.Name] = entity.Forms.GetValueOrDefault(draft.Name) + 1;
        else if (entity.Forms.Count > 0) return;
        var best = entity.Forms.OrderByDescending(f => f.Value).ThenByDescending(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).FirstOrDefault();
        entity.Name = best.Key ?? draft.Name;
        if (entity.Name == draft.Name) entity.LastName = keys[^1];
    }

    /// <summary>Keeps a known holder's family name from making a holder of somebody else who bears it.</summary>
    private void Reconcile(Draft draft, Entity entity, List<string> keys)
    {
        if (draft.Id is not null && entity.Id is null && keys.Count < entity.NameKeys.Count)
        {
            if (draft.Office is null) draft.Side = null;
            draft.Id = null;
        }
        else if (draft.Id is null && words.Lexicon.Holders.Find(entity.Id) is { } holder && keys.Count > entity.NameKeys.Count && !holder.NameKeys.All(keys.Contains))
        {
            entity.Id = null;
            entity.Side = draft.Side;
        }
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
        else if (keys.Count == 1 && words[draft.Head].Casing == Casing.Upper && book.Find("initials|" + keys[0]) is { } spelledOut) JoinBody(draft, spelledOut);
        else if (book.FindPerson(keys) is { } person && keys.All(person.NameKeys.Contains)) JoinPerson(draft, person);
        else if (keys.Count is > 1 and < 5 && IsPersonal(draft)) LinkSpeaker(draft);
        else if (IsSubject(draft) && (keys.Count > 1 || words[draft.Head].Casing == Casing.Upper))
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

    private void JoinBody(Draft draft, Entity body)
    {
        draft.Type = body.Type;
        draft.IsWeak = false;
        Join(draft, body);
    }

    private List<string> NameKeys(Draft draft)
    {
        var keys = new List<string>();
        for (var i = draft.NameStart; i < draft.NameEnd; i++)
            if (!words.Lexicon.Particles.Contains(words[i].Key)) keys.Add(words[i].Key);
        return keys;
    }

    /// <summary>True where what follows or governs a name is said of persons alone: it speaks, has an age or a "who", or its first word is a given name.</summary>
    private bool IsPersonal(Draft draft)
    {
        if (words.Lexicon.GivenNames.Contains(words[draft.NameStart].Key)) return true;
        var next = draft.End;
        if (!words.Share(next - 1, next)) return false;
        if (words[next].Gap == Gap.Comma) return words[next].Key is "who" or "whose" || (words[next].Key.Length == 2 && char.IsAsciiDigit(words[next].Key[0]));
        return words[next].Gap == Gap.Space && words.Lexicon.SayingVerbs.Contains(words[next].Key) || IsSubject(draft) && Governs(draft);
    }

    private bool Governs(Draft draft)
    {
        var token = words.TokenOf(draft.Head);
        var sentence = words.Document.Sentences[words[draft.Head].Sentence];
        return token.Head >= 0 && words.Lexicon.SayingVerbs.Contains(Folding.Fold(sentence.Word(token.Head)));
    }
}
