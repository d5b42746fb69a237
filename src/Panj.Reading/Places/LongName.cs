namespace Panj.Reading.Places;

/// <summary>Holds names together whose parts small words join ("Deir al-Bahr", "Boca del Monte"): a town that is called like the first part is another one.</summary>
internal static class LongName
{
    /// <summary>True for a word that such a part follows which no table takes for a place of its own.</summary>
    public static bool GoesOn(Survey survey, int last) =>
        !survey.Words[last].IsPossessive && IsLink(survey, last + 1) && last + 2 < survey.Words.Count && IsPart(survey, last + 2);

    /// <summary>The word that continues an unknown name which ends at <paramref name="last"/>, that word where none does.</summary>
    public static int Next(Survey survey, int last)
    {
        if (last + 1 < survey.Words.Count && survey.Words[last + 1].Gap is Gap.Space or Gap.Hyphen && (Unlisted.IsUnknown(survey, last + 1) || Unlisted.IsArticle(survey, last + 1))) return last + 1;
        return survey.Words[last].IsCapital && GoesOn(survey, last) ? last + 2 : last;
    }

    /// <summary>The word with which an unknown name begins one part earlier, that word where none does.</summary>
    public static int Before(Survey survey, int first) =>
        first > 1 && survey.Words[first].Gap is Gap.Space or Gap.Hyphen && IsLink(survey, first - 1) && Unlisted.IsUnknown(survey, first - 2) && !survey.Words[first - 2].IsPossessive ? first - 2 : first;

    private static bool IsLink(Survey survey, int at) =>
        at < survey.Words.Count && survey.Words[at] is { IsCapital: false, Gap: Gap.Space or Gap.Hyphen } word && word.Is(WordClasses.Link);

    private static bool IsPart(Survey survey, int at) =>
        survey.Words[at] is { IsCapital: true, IsInTitle: false, Gap: Gap.Space or Gap.Hyphen } && survey.SightingAt[at] < 0;
}
