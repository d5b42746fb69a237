namespace Panj.Reading.Places;

/// <summary>Lets only those sightings pass whose name is known well enough, or stands as only a place can: rather a place missed than a word put on the map.</summary>
internal static class Admission
{
    private const int ShortName = 3;
    private const double Town = 4.2;
    private const double City = 5.1;
    private const double LargeCity = 5.5;

    public static bool Admits(Survey survey, Sighting sighting)
    {
        if (sighting.IsRefused || sighting.Meaning is not { } spot) return false;
        if (spot.Kind is SpotKind.Country or SpotKind.Demonym or SpotKind.Border || sighting.Here is not null) return true;
        if (spot.IsImported) return (IsSupported(survey, spot) || spot.Weight >= City);
        var word = survey.Words[sighting.First];
        if (sighting.First != sighting.Last) return IsKnown(survey, sighting, spot);
        if (word.Is(WordClasses.Word)) return sighting.HasEvidence ? spot.Weight >= Town || IsSupported(survey, spot) : IsPlainCity(survey, sighting, spot);
        if (word.Is(WordClasses.Given | WordClasses.Surname)) return sighting.HasEvidence || (spot.Weight >= LargeCity && (!word.IsInTitle || spot.Kind == SpotKind.Province)) || sighting.Naming.HasEvidence;
        return IsKnown(survey, sighting, spot);
    }

    // "Buffalo" in the middle of a sentence, alone and with a capital.
    private static bool IsPlainCity(Survey survey, Sighting sighting, Spot spot) =>
        (spot.Weight >= City || sighting.Naming.HasEvidence) && survey.Words[sighting.First] is { IsFirst: false, IsInTitle: false }
        && survey.Before(sighting.First) is not { IsCapital: true };

    private static bool IsKnown(Survey survey, Sighting sighting, Spot spot) =>
        sighting.Naming.HasEvidence || (sighting.Naming.Key.Length > ShortName || spot.Kind > SpotKind.Seat) && IsLarge(survey, spot);

    private static bool IsLarge(Survey survey, Spot spot) =>
        spot.Weight >= Town || IsSupported(survey, spot);

    private static bool IsSupported(Survey survey, Spot spot) => survey.Countries.GetValueOrDefault(spot.Country) >= 0.7;
}
