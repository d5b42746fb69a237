using Panj.Events;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Words;
using Panj.Reading.Places;
using Classes = Panj.Reading.Events.Triggers.WordClasses;

namespace Panj.Reading.Parties.Identities;

/// <summary>Gives bodies, forces and people without a side the state that an article plainly is about.</summary>
internal static class HomeSide
{
    private const int FewestMentions = 3;
    private const double PlainShare = 0.5;
    private const double PlainShareForPersons = 0.75;

    /// <summary>Where the second state is named more than half as often, the story is of two, and so may forces be; people are of where it plays.</summary>
    private const int Rivalry = 2;

    /// <summary>Mentions before a name, which stand in order, that may hold it.</summary>
    private const int MostAround = 3;

    /// <summary>Sets the side where more than half of the places and of the mentions with a side agree; for persons, three quarters.</summary>
    public static void Give(List<Draft> drafts, EntityBook book, IReadOnlyList<PlaceMention> places, TextWords words)
    {
        Regimes.Give(drafts);
        // A side that one sentence names over and over speaks there; the article need not be about it.
        var states = drafts.Where(d => (d.Side ?? d.Entity?.Side) is { } side && words.Lexicon.IsState(side))
            .DistinctBy(d => (words[d.Start].Sentence, d.Side ?? d.Entity?.Side)).Select(d => d.Side ?? d.Entity?.Side).OfType<string>()
            .Concat(places.SelectMany(Borderland.LandsOf));
        var counts = states.CountBy(s => s).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        if (counts.Count == 0 || counts[0].Value < FewestMentions) return;
        var share = counts[0].Value / (double)counts.Sum(c => c.Value);
        var isOfTwo = counts.Count > 1 && (Rivalry * counts[1].Value > counts[0].Value || Borderland.Holds(places, counts[1].Key));
        var ground = GroundOf(places);
        // "his men": whose they are is told, and may be nobody's state.
        var owned = drafts.Where(d => d is { OwnerPronoun: >= 0, Side: null }).Select(d => d.Entity).ToHashSet();
        var allied = Allied(drafts);
        Service.Give(drafts, words, allied);
        foreach (var entity in book.All)
            if (!owned.Contains(entity) && !allied.Contains(entity) && share > (entity.Type == PartyType.Person ? PlainShareForPersons : PlainShare) && !(isOfTwo && entity.Type == PartyType.Forces) && IsDomestic(entity)) entity.Side ??= isOfTwo && entity.Type == PartyType.People ? ground : counts[0].Key;
    }

    /// <summary>The country in which most towns, districts and other places of the text lie, null where none has more than half of them.</summary>
    private static string? GroundOf(IReadOnlyList<PlaceMention> places)
    {
        var inside = places.Where(p => p is { IsAdjective: false, Place: { Precision: not (Precision.Country or Precision.Border), Countries.Count: 1 } }).CountBy(p => p.Place.Countries[0], StringComparer.Ordinal).ToList();
        return inside.Find(country => 2 * country.Value > inside.Sum(all => all.Value)).Key;
    }

    /// <summary>"African Union soldiers", "UN peacekeepers": who is called by an alliance is of no one state.</summary>
    private static HashSet<Entity> Allied(List<Draft> drafts)
    {
        var allied = new HashSet<Entity>();
        for (var i = 0; i < drafts.Count; i++)
            for (var outer = Math.Max(0, i - MostAround); drafts[i].Type == PartyType.International && outer < i; outer++)
                if (drafts[outer] is { Entity: { } called, End: var end } && end > drafts[i].End && drafts[i].End > drafts[outer].Start) allied.Add(called);
        return allied;
    }

    private static bool IsDomestic(Entity entity) => entity.Members.Count == 0 && entity.Id is null && !Classes.Standard.ContainsAny("abroad", entity.Name) && (entity.Type switch
    {
        PartyType.PublicBody => entity.HeadKey != "delegation", // it may have come from anywhere
        PartyType.Forces => !entity.IsNamed,
        PartyType.Person => !entity.IsNamed || entity.OfficeKeys.Count > 0,
        PartyType.People => entity.HeadKey is "official" or "crowd" or "civilian",
        _ => false,
    });
}
