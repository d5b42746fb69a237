using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Reads the words around a name into the place that is meant: near it, the province around it, its north, its airport.</summary>
internal static class Surroundings
{
    private const double Town = 50;
    private const double DistrictRadius = 25;
    private const double ProvinceRadius = 80;
    private const double SeaRadius = 100;

    /// <summary>The mention that a sighting makes with its surroundings.</summary>
    public static PlaceMention Read(Survey survey, Sighting sighting, Spot spot)
    {
        var first = sighting.First;
        var last = sighting.Last;
        var place = Plain(survey, sighting, spot);
        if (AtSea(survey, sighting, place) is { } atSea) return atSea;
        if (spot.Kind == SpotKind.Demonym) return Mention(survey, (first, last), place) with { IsAdjective = true };
        (place, last) = WithNoun(survey, sighting, spot, place);
        (place, first) = WithDirection(survey, sighting, place);
        var near = NearFrom(survey, first, spot);
        if (near >= 0) place = Near(place);
        return new PlaceMention(survey.SpanOf(near >= 0 ? near : first, last), place);
    }

    private static PlaceMention Mention(Survey survey, (int First, int Last) words, Place place) => new(survey.SpanOf(words.First, words.Last), place);

    private static Place Plain(Survey survey, Sighting sighting, Spot spot) => new()
    {
        Name = survey.SpanOf(sighting.First, sighting.Last).In(survey.Text),
        Countries = spot.Countries,
        Precision = spot.Precision,
        Latitude = spot.Latitude,
        Longitude = spot.Longitude,
        RadiusKm = spot.RadiusKm,
        GeonamesId = spot.GeonamesId,
    };

    private static (Place Place, int Last) WithNoun(Survey survey, Sighting sighting, Spot spot, Place place)
    {
        if (spot.IsState || survey.Words[sighting.Last].IsPossessive) return (place, sighting.Last);
        var last = sighting.Last + 1;
        if (HolderOf(survey, sighting) is { } kind) return (Widened(place, sighting, kind, kind == SpotKind.Province ? ProvinceRadius : DistrictRadius), sighting.Last);
        if (survey.After(sighting.Last) is not { } noun || survey.StartingAt(last) is not null) return (place, sighting.Last);
        var named = place with { Name = survey.SpanOf(sighting.First, last).In(survey.Text) };
        if (noun.Is(WordClasses.District)) return (Widened(named, sighting, SpotKind.District, DistrictRadius), last);
        if (noun.Is(WordClasses.Province)) return (Widened(named, sighting, SpotKind.Province, ProvinceRadius), last);
        if (noun.Is(WordClasses.Area)) return (named with { Precision = Precision.District, RadiusKm = Math.Max(DistrictRadius, spot.RadiusKm) }, last);
        if (noun.Is(WordClasses.Facility) && spot.IsSettled) return (named with { Precision = Precision.Site }, last);
        return (place, sighting.Last);
    }

    // "the state of Kaduna", "the district of Bol": no town, where our tables have the state or district.
    private static SpotKind? HolderOf(Survey survey, Sighting sighting)
    {
        if (sighting.First < 2 || survey.Words[sighting.First].Gap != Gap.Space || survey.Written(sighting.First - 1) is not "of" || survey.Words[sighting.First - 1].Gap != Gap.Space) return null;
        var noun = survey.Words[sighting.First - 2];
        SpotKind? kind = noun.Is(WordClasses.Province) ? SpotKind.Province : noun.Is(WordClasses.District) ? SpotKind.District : null;
        return kind is not null && Array.Exists(sighting.Naming.Spots, spot => spot.Kind == kind && spot.Country == (sighting.Meaning?.Country ?? "")) ? kind : null;
    }

    // "Kunduz province" is not the town of that name, and where the tables lack the province its middle is the town's, with more doubt.
    private static Place Widened(Place place, Sighting sighting, SpotKind kind, double radius)
    {
        var precision = kind == SpotKind.District ? Precision.District : Precision.Province;
        var exact = Array.Find(sighting.Naming.Spots, s => s.Kind == kind && s.Countries.SequenceEqual(place.Countries));
        if (exact is null) return place with { Precision = precision, RadiusKm = Math.Max(radius, place.RadiusKm ?? 0), GeonamesId = null };
        return place with
        {
            Precision = precision,
            Latitude = exact.Latitude,
            Longitude = exact.Longitude,
            RadiusKm = exact.RadiusKm,
            GeonamesId = null,
        };
    }

    private static (Place Place, int First) WithDirection(Survey survey, Sighting sighting, Place place)
    {
        var first = sighting.First;
        if (first == 0 || survey.Words[first].Gap is not (Gap.Space or Gap.Hyphen) || place.Precision is Precision.Site or Precision.Sea) return (place, first);
        if (!survey.Words[first - 1].Is(WordClasses.Direction) || survey.EndingAt(first - 1) is not null) return (place, first);
        var direction = survey.Written(first - 1);
        var (north, east) = Compass.Of(direction);
        var from = first - 1;
        if (from > 0 && survey.Words[from].Gap == Gap.Hyphen && survey.Words[from - 1].Is(WordClasses.Direction)) from--;
        var named = place with { Name = survey.SpanOf(from, sighting.Last).In(survey.Text) };
        return (Compass.Shifted(named, north, east), from);
    }

    private static int NearFrom(Survey survey, int first, Spot spot)
    {
        var at = first - 1;
        if (at >= 0 && survey.Words[first].Gap == Gap.Space && survey.Written(at) is "the") at--;
        if (at < 0 || survey.Words[at + 1].Gap != Gap.Space) return -1;
        // "outside Mosul" is near it, "outside Iraq" is elsewhere.
        if (survey.Words[at].Is(WordClasses.Near) || (survey.Words[at].Is(WordClasses.Around) && spot is { IsState: false } && spot.RadiusKm < Town)) return at;
        if (at == 0 || !survey.Words[at].Is(WordClasses.Join) || survey.Words[at].Gap != Gap.Space) return -1;
        return survey.Words[at - 1].Is(WordClasses.Lead) && !survey.Words[at - 1].IsCapital ? at - 1 : -1;
    }

    /// <summary>"off the coast of Togo", "40 nautical miles from Lomé".</summary>
    private static PlaceMention? AtSea(Survey survey, Sighting sighting, Place place)
    {
        if (place.Precision == Precision.Sea || Offshore.Around(survey, sighting) is not { } words) return null;
        var span = survey.SpanOf(words.First, words.Last);
        var isMeasured = char.IsAsciiDigit(survey.Written(words.First)[0]);
        return new PlaceMention(span, place with { Name = span.In(survey.Text), Precision = Precision.Sea, RadiusKm = (place.RadiusKm ?? 0) + SeaRadius, GeonamesId = null }) { IsMeasured = isMeasured };
    }

    private static Place Near(Place place) => place.Precision is Precision.Sea or Precision.Border
        ? place
        : place with { Precision = Precision.Near, RadiusKm = (place.RadiusKm ?? 0) + 15 };
}
