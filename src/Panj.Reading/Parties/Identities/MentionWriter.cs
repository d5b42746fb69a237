using Panj.Language;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Identities;

/// <summary>Turns linked drafts into mentions.</summary>
internal sealed class MentionWriter(TextWords words, int? year)
{
    /// <summary>Writes them in text order.</summary>
    public List<PartyMention> Write(List<Draft> drafts)
    {
        var mentions = new List<PartyMention>(drafts.Count);
        foreach (var draft in drafts)
            if (draft.Entity is { } entity) mentions.Add(Mention(draft, entity));
        return mentions;
    }

    private PartyMention Mention(Draft draft, Entity entity)
    {
        var holder = words.Lexicon.Holders.Find(entity.Id);
        return new PartyMention
        {
            Span = words.SpanOf(draft.Owner is { IsNamed: true } owner ? owner.Start : draft.Start, draft.End),
            NameSpan = words.SpanOf(draft.NameStart, draft.NameEnd),
            HeadSpan = HeadSpan(draft),
            Name = draft.IsSeat && !IsCapitalOfNamed(draft, entity) ? draft.Name : FullName(entity),
            Type = draft.Type == PartyType.People && draft.IsAnaphor ? entity.Type : draft.IsAnaphor ? entity.Type : draft.Type,
            Side = draft.Side ?? entity.Side,
            Office = entity.Type == PartyType.Person ? entity.Office ?? holder?.OfficeIn(year) : null,
            IsHolder = holder is not null,
            Id = entity.Id ?? OwnId(entity),
            Entity = entity.Number,
            Members = [.. entity.Members.Select(m => m.Number)],
            IsAnaphor = draft.IsAnaphor,
        };
    }

    /// <summary>"Moscow" where the article names Russia too is Russia; "the Kremlin" stays who it is.</summary>
    private bool IsCapitalOfNamed(Draft draft, Entity entity) => !entity.IsSeat && words.HitAt(draft.Start)?.As(TermKind.Capital) is not null;

    private static string FullName(Entity entity) =>
        entity.Abbreviation is { } abbreviation && entity.Name.Contains(' ') && !entity.Name.Contains('(') && !entity.Name.Contains(abbreviation, StringComparison.Ordinal)
            ? $"{entity.Name} ({abbreviation})"
            : entity.Name;

    private static string? OwnId(Entity entity) => entity switch
    {
        { IsNamed: false } or { IsPlural: true } => null,
        { Type: PartyType.Person, NameKeys.Count: < 2 } => null,
        { Type: PartyType.Person } => "person:" + Slug(entity.Name),
        { Type: PartyType.People } => null,
        _ => $"body:{(entity.Side is { } side ? side.ToLowerInvariant() + "-" : "")}{Slug(entity.Name)}",
    };

    private static string Slug(string name) => string.Join('-', Folding.Keys(name));

    /// <summary>The token inside the phrase whose governor lies outside: the one that stands for the phrase in the tree.</summary>
    private Span HeadSpan(Draft draft)
    {
        var sentence = words.Document.Sentences[words[draft.Start].Sentence];
        var own = words[draft.Head].Token;
        int first = words[draft.Start].Token, last = words[draft.End - 1].Token;
        for (var steps = 0; steps <= last - first; steps++)
        {
            var head = sentence[own].Head;
            if (head < first || head > last) break;
            own = head;
        }

        return sentence[own].Span;
    }
}
