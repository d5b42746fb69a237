namespace Panj.Reading.Places;

/// <summary>Decides what each name of an article stands for, by the countries and provinces the article names, by size and by what lies close together.</summary>
internal sealed class Disambiguator
{
    private const int Rounds = 2;
    private const int MostNeighbours = 32;
    private const double Reach = 150;
    private const double City = 5.7;

    /// <summary>How close something must lie to what one of many counties may be: within some 350 km.</summary>
    private const double LeastClose = 0.05;

    private readonly Survey _survey;
    private readonly Naming[] _namings;
    private readonly HashSet<(string Country, string Admin)> _provinces = [];
    private double _mostSpoken;

    private Disambiguator(Survey survey)
    {
        _survey = survey;
        _namings = [.. survey.Namings.Values.Where(n => n.Spots.Length > 0)];
    }

    public static void Decide(Survey survey) => new Disambiguator(survey).Decide();

    private void Decide()
    {
        WeighCountries();
        foreach (var naming in _namings)
            naming.Meaning = naming.Pinned ?? Best(naming, closeness: false);
        for (var round = 0; round < Rounds; round++)
            foreach (var naming in _namings)
                if (naming.Pinned is null && naming.Spots.Length > 1) naming.Meaning = Best(naming, closeness: true);
        foreach (var sighting in _survey.Sightings)
            sighting.IsRefused |= sighting.Here is null && IsAnyCounty(sighting.Naming);
    }

    /// <summary>"Henry County" of an article that names no state and no town nearby: ten states have one, and no size tells which is meant.</summary>
    private bool IsAnyCounty(Naming naming) =>
        naming is { Pinned: null, Meaning: { Kind: SpotKind.County } county } && Array.Exists(naming.Spots, s => s.Kind == SpotKind.County && s.Admin != county.Admin)
        && !_provinces.Contains((county.Country, county.Admin)) && Closeness(naming, county) < LeastClose;

    private void WeighCountries()
    {
        foreach (var sighting in _survey.Sightings)
        {
            if (sighting.IsRefused || IsDoubtful(sighting)) continue;
            sighting.Naming.Count++;
            var spots = sighting.Naming.Spots;
            var spot = sighting.Here ?? (IsOneCountry(spots) ? spots[0] : null);
            if (spot is null) continue;
            _survey.Credit(spot.Country, Credit(spot));
            if (spot.Kind == SpotKind.Province && spot.Admin.Length > 0) _provinces.Add((spot.Country, spot.Admin));
        }

        _mostSpoken = _survey.Countries.Count == 0 ? 0 : _survey.Countries.Values.Max();
    }

    // "Union" or "Herald" may be a town somewhere; that says nothing of where the article is.
    private bool IsDoubtful(Sighting sighting) =>
        sighting.First == sighting.Last && !sighting.HasEvidence && sighting.Naming.Spots[0].Weight < City
        && _survey.Words[sighting.First].Is(WordClasses.Word | WordClasses.Given | WordClasses.Surname);

    private static double Credit(Spot spot) => spot.Kind switch
    {
        SpotKind.Country => 1,
        SpotKind.Demonym => 0.8,
        SpotKind.Settlement or SpotKind.Quarter or SpotKind.Seat => 0.4,
        _ => 0.7,
    };

    private static bool IsOneCountry(Spot[] spots)
    {
        const double Rivalling = 6.9;
        if (spots[0].IsState) return !Array.Exists(spots, s => !s.IsState && s.Weight > Rivalling);
        return Array.TrueForAll(spots, s => s.Country == spots[0].Country);
    }

    private Spot Best(Naming naming, bool closeness)
    {
        var best = naming.Spots[0];
        var most = double.MinValue;
        foreach (var spot in naming.Spots)
        {
            var score = (0.9 * spot.Weight) + (spot.Kind == SpotKind.Seat ? 0.3 : 0) + Support(spot) + (closeness ? Closeness(naming, spot) : 0);
            if (score <= most) continue;
            most = score;
            best = spot;
        }

        return best;
    }

    private double Support(Spot spot)
    {
        var own = 0.0;
        foreach (var code in spot.Countries)
            own = Math.Max(own, _survey.Countries.GetValueOrDefault(code));
        var support = own == 0 ? 0 : (1 + (1.8 * own / _mostSpoken)) * Math.Min(1, _mostSpoken);
        return spot.Kind != SpotKind.Province && spot.Admin.Length > 0 && _provinces.Contains((spot.Country, spot.Admin)) ? support + 2.2 : support;
    }

    private double Closeness(Naming naming, Spot spot)
    {
        if (spot.IsState) return 0;
        var sum = 0.0;
        foreach (var other in _namings.AsSpan(0, Math.Min(_namings.Length, MostNeighbours)))
        {
            if (other == naming || other.Count == 0 || other.Meaning is not { } near || near.IsState || near.RadiusKm > 2 * Reach) continue;
            var distance = spot.DistanceTo(near);
            if (distance < 4 * Reach) sum += 0.6 * Math.Exp(-distance / Reach);
        }

        return Math.Min(sum, 2.5);
    }
}
