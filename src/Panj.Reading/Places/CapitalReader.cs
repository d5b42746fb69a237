using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>
/// Reads "the Peruvian capital", "Peru's capital" and "the capital of Peru" into the city that is meant, where the text does not name it right behind; and "in the
/// capital" where the article plainly tells of one country.
/// </summary>
internal sealed class CapitalReader(Gazetteer gazetteer)
{
    /// <summary>Share of one country in all that an article speaks of, from which "the capital" is its own.</summary>
    private const double PlainShare = 0.75;

    private const double PlainWeight = 1.5;

    /// <summary>Takes note of the capitals of an article.</summary>
    public void Read(Survey survey, List<PlaceMention> mentions)
    {
        for (var at = 1; at < survey.Words.Count; at++)
            if (survey.Written(at) is not "capital") continue;
            else if (Words(survey, at) is { } words && gazetteer.Capital(words.State.Country) is { } capital) mentions.Add(Mention(survey, words.First, words.Last, capital));
            else if (IsBare(survey, at) && Only(survey) is { } country && gazetteer.Capital(country) is { } seat) mentions.Add(Mention(survey, at, at, seat));
    }

    /// <summary>"in the capital", "near the capital": no province's, and none that is named.</summary>
    private static bool IsBare(Survey survey, int capital) =>
        capital > 1 && survey.Written(capital - 1) is "the" && survey.Words[capital - 1].Gap == Gap.Space && survey.Words[capital - 2].Is(WordClasses.Evidence | WordClasses.Near | WordClasses.Around)
        && !IsNamed(survey, capital) && !IsMoney(survey, capital) && !survey.Words[capital].IsPossessive
        && (capital + 1 >= survey.Words.Count || survey.Words[capital + 1].Gap is Gap.Break or Gap.Dot || (!survey.Words[capital + 1].IsCapital && survey.Written(capital + 1) is not "of"));

    /// <summary>The country of which the article plainly speaks, null where there is none.</summary>
    private static string? Only(Survey survey)
    {
        var sum = survey.Countries.Values.Sum();
        var most = survey.Countries.OrderByDescending(land => land.Value).ThenBy(land => land.Key, StringComparer.Ordinal).FirstOrDefault();
        return sum >= PlainWeight && most.Value >= PlainShare * sum ? most.Key : null;
    }

    private static (int First, int Last, Spot State)? Words(Survey survey, int capital)
    {
        if (IsNamed(survey, capital) || IsMoney(survey, capital)) return null;
        if (survey.Words[capital].Gap == Gap.Space && StateOf(survey.EndingAt(capital - 1)) is { } before) return (capital - 1, capital, before);
        if (capital + 2 >= survey.Words.Count || survey.Written(capital + 1) is not "of" || survey.Words[capital + 1].Gap != Gap.Space) return null;
        return StateOf(survey.StartingAt(capital + 2)) is { Kind: SpotKind.Country } after ? (capital, survey.StartingAt(capital + 2)!.Last, after) : null;
    }

    private static Spot? StateOf(Sighting? sighting) => sighting is { IsRefused: false, Meaning: { IsState: true, Country.Length: > 0 } state } && sighting.First == sighting.Last ? state : null;

    /// <summary>"the Peruvian capital Lima", "the Peruvian capital, Lima", "the capital of Peru, Lima".</summary>
    private static bool IsNamed(Survey survey, int capital)
    {
        for (var next = capital + 1; next < Math.Min(survey.Words.Count, capital + 4); next++)
            if (survey.Words[next].Gap is not (Gap.Space or Gap.Comma)) return false;
            else if (survey.StartingAt(next) is { Meaning.IsState: false }) return true;
        return false;
    }

    /// <summary>"Chinese capital markets", "capital punishment".</summary>
    private static bool IsMoney(Survey survey, int capital) => survey.After(capital) is { } next && next.Is(WordClasses.Finance);

    private static PlaceMention Mention(Survey survey, int first, int last, Spot capital) => new(survey.SpanOf(first, last), new Place
    {
        Name = survey.SpanOf(first, last).In(survey.Text),
        Countries = capital.Countries,
        Precision = capital.Precision,
        Latitude = capital.Latitude,
        Longitude = capital.Longitude,
        RadiusKm = capital.RadiusKm,
    });
}
