namespace Panj.Reading.Places;

/// <summary>Reads "Paris, Texas" and "Kunduz, Afghanistan": the second name says which the first one is.</summary>
internal static class Pairing
{
    public static void Pair(Survey survey)
    {
        for (var i = survey.Sightings.Count - 2; i >= 0; i--)
        {
            var inner = survey.Sightings[i];
            var outer = survey.Sightings[i + 1];
            if (outer.First != inner.Last + 1 || !IsContainer(outer.Naming)) continue;
            if (survey.Words[outer.First].Gap is not Gap.Comma && survey.Words[inner.Last].IsPossessive) continue;
            Join(inner, outer, survey.Words[outer.First].Gap);
        }
    }

    private static bool IsContainer(Naming naming) => Array.Exists(naming.Spots, s => s.IsDivision || s.Kind is SpotKind.Country or SpotKind.Area or SpotKind.Island);

    private static void Join(Sighting inner, Sighting outer, Gap gap)
    {
        if (gap is not (Gap.Comma or Gap.Space)) return;
        foreach (var container in outer.Here is { } known ? [known] : outer.Naming.Spots)
        {
            var inside = inner.Naming.Spots.Where(s => s != container && Holds(container, s)).MaxBy(s => s.Weight);
            if (inside is null) continue;
            if (inside.IsState) return;
            inner.Here = inner.Naming.Pinned = inside;
            outer.Here = outer.Naming.Pinned = container;
            inner.HasEvidence = outer.HasEvidence = inner.Naming.HasEvidence = true;
            inner.IsRefused = outer.IsRefused = false;
            return;
        }
    }

    private static bool Holds(Spot container, Spot inside)
    {
        if (inside.IsState || container.Countries.Count == 0 || !container.Countries.Contains(inside.Country)) return false;
        if (container.Kind == SpotKind.Country) return true;
        if (!container.IsDivision && container.Kind is not (SpotKind.Area or SpotKind.Island)) return false;
        if (container.Kind == SpotKind.Province && inside.Admin.Length > 0 && container.Admin.Length > 0) return container.Admin == inside.Admin && inside.Kind != SpotKind.Province;
        return container.RadiusKm > inside.RadiusKm && container.DistanceTo(inside) < container.RadiusKm * 1.2;
    }
}
