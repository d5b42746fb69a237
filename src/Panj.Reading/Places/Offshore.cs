namespace Panj.Reading.Places;

/// <summary>Reads what puts a place at sea: "off the coast of Togo", "off Togo's coast", "off the Togolese coast", "in the waters of Togo", "40 nautical miles from Lomé".</summary>
internal static class Offshore
{
    /// <summary>First and last word of the stretch of sea told by a name, null where it is told to be on land.</summary>
    public static (int First, int Last)? Around(Survey survey, Sighting sighting)
    {
        var before = sighting.First - 1;
        if (before > 0 && Joins(survey, sighting.First) && survey.Written(before) is "the") before--;
        if (before < 1 || !Joins(survey, before + 1)) return null;
        if (Miles(survey, before) is { } number) return (number, sighting.Last);
        if (survey.Written(before) is "of" && Joins(survey, before) && survey.Words[before - 1].Is(WordClasses.Coast)) return Waters(survey, before - 1) is { } first ? (first, sighting.Last) : null;
        return survey.Written(before) is "off" && (survey.Words[sighting.Last].IsPossessive || sighting.Meaning is { Kind: SpotKind.Demonym }) && Coast(survey, sighting.Last) is { } coast ? (sighting.First, coast) : null;
    }

    private static bool Joins(Survey survey, int word) => survey.Words[word].Gap == Gap.Space;

    /// <summary>The number in "40 nautical miles from", "40 nautical miles south of".</summary>
    private static int? Miles(Survey survey, int join)
    {
        if (survey.Written(join) is not ("from" or "off" or "of")) return null;
        var at = join - 1;
        while (at > 1 && survey.Words[at].Is(WordClasses.Direction)) at--;
        return at > 1 && survey.Written(at) is "miles" or "mile" && survey.Written(at - 1) is "nautical" && char.IsAsciiDigit(survey.Written(at - 2)[0]) ? at - 2 : null;
    }

    /// <summary>First word of "the southern coast" behind "off", or of "waters" in any case.</summary>
    private static int? Waters(Survey survey, int coast)
    {
        var first = coast;
        while (first > 0 && Joins(survey, first) && (survey.Words[first - 1].Is(WordClasses.Direction) || survey.Written(first - 1) is "the" or "territorial" or "port")) first--;
        while (survey.Written(first) is "the") first++;
        return survey.Written(coast) is "waters" || IsOff(survey, first) ? first : null;
    }

    private static bool IsOff(Survey survey, int first) =>
        (first > 0 && survey.Written(first - 1) is "off") || (first > 1 && survey.Written(first - 1) is "the" && survey.Written(first - 2) is "off");

    /// <summary>"coast" in "Togo's southern coast".</summary>
    private static int? Coast(Survey survey, int owner)
    {
        var at = owner + 1;
        while (at < survey.Words.Count && Joins(survey, at) && survey.Words[at].Is(WordClasses.Direction)) at++;
        return at < survey.Words.Count && Joins(survey, at) && survey.Words[at].Is(WordClasses.Coast) ? at : null;
    }
}
