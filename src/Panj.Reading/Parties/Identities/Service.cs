using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Words;
using Classes = Panj.Reading.Events.Triggers.WordClasses;

namespace Panj.Reading.Parties.Identities;

/// <summary>"troops deployed with the UN mission", "soldiers of Operation Barkhane": who serves with a body is of its side, and with an alliance of no one state's.</summary>
internal static class Service
{
    /// <summary>Sets the side of forces that serve with others, and adds to <paramref name="allied"/> those that serve with an alliance.</summary>
    public static void Give(List<Draft> drafts, TextWords words, HashSet<Entity> allied)
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Type: PartyType.Forces, Entity: { IsNamed: false } those } || BodyAfter(words, draft.End) is not { } at) continue;
            var body = drafts.Find(other => other.Start == at && other.Type is PartyType.Forces or PartyType.International);
            if (words.HitAt(at)?.Term.Type == PartyType.International || (body?.Entity is { } theirs && allied.Contains(theirs))) allied.Add(those);
            else if (body is { Type: PartyType.Forces, IsNamed: true }) those.Side ??= body.Side ?? body.Entity?.Side;
        }
    }

    /// <summary>The first word behind "are deployed with the", null where other words stand between.</summary>
    private static int? BodyAfter(TextWords words, int end)
    {
        var hasPreposition = false;
        var at = end;
        while (words.Share(at - 1, at) && (words[at].Key is "with" or "of" or "from" or "under" || Classes.Standard.Contains("serving", words[at].Key)))
            hasPreposition |= words[at++].Key is "with" or "of" or "from" or "under";
        return hasPreposition && words.Share(at - 1, at) ? at : null;
    }
}
