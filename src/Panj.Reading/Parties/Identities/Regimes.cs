using Panj.Reading.Parties.Phrases;
using Classes = Panj.Reading.Events.Triggers.WordClasses;

namespace Panj.Reading.Parties.Identities;

/// <summary>"the Burmese junta", later "junta troops": an article that tells of one junta names its land once.</summary>
internal static class Regimes
{
    /// <summary>Gives forces and bodies that are called by a junta or regime the side of the one whose land the article names.</summary>
    public static void Give(List<Draft> drafts)
    {
        var called = drafts.Where(draft => draft.Type is PartyType.Forces or PartyType.PublicBody or PartyType.People && draft.Entity is not null)
            .Select(draft => (Draft: draft, Word: WordOf(draft.Name))).Where(named => named.Word is not null).ToLookup(named => named.Word, named => named.Draft);
        foreach (var regime in called)
        {
            var sides = regime.Select(draft => draft.Side).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (sides is not [var side]) continue;
            foreach (var draft in regime) draft.Entity!.Side ??= side;
        }
    }

    private static string? WordOf(string name) => name.ToLowerInvariant().Split(' ').FirstOrDefault(word => Classes.Standard.Contains("regime", word));
}
