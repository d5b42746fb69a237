using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>Refuses sightings that name a person, a body or a common word, and marks those that stand where only a place can.</summary>
internal static class Caution
{
    private const double City = 5;
    private const double Metropolis = 5.7;

    private const WordClasses PlaceNouns = WordClasses.Facility | WordClasses.Province | WordClasses.District | WordClasses.Settled
        | WordClasses.Area | WordClasses.Border | WordClasses.Coast;

    public static void Judge(Survey survey, IReadOnlyList<Name> names)
    {
        foreach (var sighting in survey.Sightings)
        {
            sighting.HasEvidence = HasEvidence(survey, sighting);
            sighting.IsRefused = IsAcronym(survey, sighting) || IsMoney(survey, sighting) || IsPerson(survey, sighting) || IsBody(survey, sighting) || IsPartOfUnknownName(survey, sighting) || IsHalf(survey, sighting) || IsHead(survey, sighting);
            sighting.IsRefused |= !sighting.HasEvidence && sighting.Naming.Spots[0].IsImported;
            if (sighting.HasEvidence && !sighting.IsRefused) sighting.Naming.HasEvidence = true;
        }

        RefuseByNames(survey, names);
    }

    // "Kok-Terek village" is no Terek; "the Moscow-Minsk road" holds two places.
    private static bool IsHalf(Survey survey, Sighting sighting)
    {
        if (sighting.Naming.IsState || survey.After(sighting.Last) is not { IsCapital: false } noun || !noun.Is(WordClasses.Settled | WordClasses.District) || survey.Words[sighting.First] is not { Gap: Gap.Hyphen, IsInTitle: false } || sighting.First == 0) return false;
        return survey.Words[sighting.First - 1] is { IsCapital: true } before && !before.Is(WordClasses.Direction | WordClasses.Word) && survey.EndingAt(sighting.First - 1) is null;
    }

    // "Deir" in "Deir al-Bahr": the whole name is that of a place no table has, so its words are free.
    private static bool IsHead(Survey survey, Sighting sighting)
    {
        if (sighting.Naming.IsState || survey.Words[sighting.First].IsInTitle || sighting.Naming.Spots.Max(spot => spot.IsDivision ? City : spot.Weight) >= City || !LongName.GoesOn(survey, sighting.Last)) return false;
        for (var word = sighting.First; word <= sighting.Last; word++) survey.SightingAt[word] = -1;
        return true;
    }

    // "SEC", "SWAT": short words all in capitals name places only where our tables say so, or as the start of a dateline.
    private static bool IsAcronym(Survey survey, Sighting sighting)
    {
        var word = survey.Words[sighting.First];
        return sighting.First == sighting.Last && word.IsAllCapitals && word is { IsFirst: false, IsInTitle: false } && word.Span.Length <= 5
            && Array.TrueForAll(sighting.Naming.Spots, s => s.IsSettled && s.Kind != SpotKind.City);
    }

    // "US$460 million", "16 US dollars"
    private static bool IsMoney(Survey survey, Sighting sighting) =>
        (sighting.First > 0 && sighting.Last + 1 < survey.Words.Count && survey.Words[sighting.Last + 1].Gap == Gap.Space && survey.Written(sighting.Last + 1) is "dollar" or "dollars" && !survey.Words[sighting.Last].IsPossessive) || survey.Words[sighting.Last].Span.End is var end && end < survey.Text.Length && survey.Text[end] == '$';

    private static bool HasEvidence(Survey survey, Sighting sighting)
    {
        if (survey.After(sighting.Last) is { } after && after.Is(PlaceNouns) && !survey.Words[sighting.Last].IsPossessive) return true;
        var before = Direction(survey, sighting.First - 1);
        if (before < 0 || survey.Words[before + 1].Gap != Gap.Space) return IsListed(survey, sighting);
        var word = survey.Words[before];
        if (word.IsInTitle) return false;
        if (word.Is(WordClasses.Evidence) && !word.Is(WordClasses.Join)) return true;
        if (word.Is(WordClasses.KindOf) && survey.Words[sighting.First].Gap == Gap.Space && !word.IsCapital) return true;
        if (!word.Is(WordClasses.Join)) return IsListed(survey, sighting);
        return !survey.Written(before).Equals("of", StringComparison.Ordinal) || survey.Words[before].Gap == Gap.Comma
            || (before > 0 && survey.Words[before - 1].Is(WordClasses.KindOf | WordClasses.Lead | WordClasses.Direction));
    }

    // "Kabul, Herat and Farah": what stands beside a place in a list is one.
    private static bool IsListed(Survey survey, Sighting sighting)
    {
        var first = survey.Words[sighting.First];
        var and = first.Gap == Gap.Space && sighting.First > 1 && survey.Written(sighting.First - 1) is "and" or "or";
        if (!and && first.Gap != Gap.Comma) return false;
        return survey.EndingAt(sighting.First - (and ? 2 : 1)) is { HasEvidence: true, IsRefused: false, Naming.IsState: false };
    }

    /// <summary>The index at or before <paramref name="at"/> that is no direction ("in northern X") and no "the".</summary>
    private static int Direction(Survey survey, int at)
    {
        while (at >= 0 && survey.Words[at + 1].Gap is Gap.Space or Gap.Hyphen
            && (survey.Words[at].Is(WordClasses.Direction) || survey.Written(at) is "the")) at--;
        return at;
    }

    private static bool IsPerson(Survey survey, Sighting sighting)
    {
        if (sighting.Naming.IsState && !survey.Words[sighting.First].Is(WordClasses.Given | WordClasses.Surname)) return false;
        if (survey.People.Contains(sighting.Naming.Key) && !IsLocative(survey, sighting)) return true;
        return FollowsPerson(survey, sighting) || LeadsPerson(survey, sighting) || Speaks(survey, sighting);
    }

    // "Hartl said": a town does not speak; capitals do.
    private static bool Speaks(Survey survey, Sighting sighting) =>
        !sighting.Naming.IsState && !sighting.HasEvidence && sighting.First == sighting.Last
        && survey.After(sighting.Last) is { } after && after.Is(WordClasses.Speech)
        && !Array.Exists(sighting.Naming.Spots, s => s.Weight > Metropolis || s.Kind is SpotKind.Province or SpotKind.SeatOfPower);

    private static bool IsLocative(Survey survey, Sighting sighting) =>
        sighting.HasEvidence && sighting.First > 0 && survey.Written(sighting.First - 1) is "in" or "In" or "near" or "outside" or "into";

    private static bool FollowsPerson(Survey survey, Sighting sighting)
    {
        if (survey.Before(sighting.First) is not { IsCapital: true } before || before.IsInTitle) return IsLowTitle(survey, sighting);
        if (survey.Words[sighting.First].Gap == Gap.Hyphen || survey.EndingAt(sighting.First - 1) is { IsRefused: false }) return false;
        if (before.Is(WordClasses.Title) || IsInitial(survey, sighting.First - 1)) return true;
        return before.Is(WordClasses.Given) && !before.Is(WordClasses.Direction) && !(before.IsFirst && before.Is(WordClasses.Word));
    }

    private static bool IsInitial(Survey survey, int at) =>
        survey.Words[at].Span.Length == 1 && !survey.Words[at].IsFirst && survey.Written(at) is not ("A" or "I");

    private static bool IsLowTitle(Survey survey, Sighting sighting) =>
        survey.Before(sighting.First) is { IsCapital: false } before && before.Is(WordClasses.Title) && !survey.Words[sighting.First].IsInTitle
        && survey.Words[sighting.First].Is(WordClasses.Given | WordClasses.Surname);

    private static bool LeadsPerson(Survey survey, Sighting sighting)
    {
        if (survey.Words[sighting.Last].IsPossessive || !survey.Words[sighting.First].Is(WordClasses.Given)) return false;
        if (sighting.First != sighting.Last || sighting.HasEvidence) return false;
        if (survey.After(sighting.Last) is not { IsCapital: true, IsInTitle: false } after) return false;
        return !after.Is(PlaceNouns | WordClasses.Organisation | WordClasses.Title | WordClasses.Never) && survey.StartingAt(sighting.Last + 1) is null or { Naming.IsState: false };
    }

    private static bool IsBody(Survey survey, Sighting sighting)
    {
        if (survey.After(sighting.Last) is { IsCapital: true } after && !survey.Words[sighting.Last].IsPossessive
            && after.Is(WordClasses.Organisation) && !sighting.Naming.IsState && !after.IsInTitle) return true;
        return sighting.First > 1 && survey.Words[sighting.First].Gap == Gap.Space && survey.Written(sighting.First - 1) is "of" or "for"
            && survey.Words[sighting.First - 2] is { IsCapital: true } head && head.Is(WordClasses.OrganisationOf);
    }

    // A small town inside an unknown run of capitals is more likely a part of some other name.
    private static bool IsPartOfUnknownName(Survey survey, Sighting sighting)
    {
        if (survey.Words[sighting.First].IsInTitle) return false;
        if (sighting.Naming.IsState) return IsInsideUnknownName(survey, sighting);
        var weight = sighting.Naming.Spots.Max(spot => spot.IsDivision ? City : spot.Weight);
        if (survey.Before(sighting.First) is { IsCapital: true } before && survey.Words[sighting.First].Gap == Gap.Space
            && survey.EndingAt(sighting.First - 1) is null && (IsUnknown(before) || before.Is(WordClasses.Article)) && !before.IsFirst) return true;
        return !survey.Words[sighting.Last].IsPossessive
            && survey.After(sighting.Last) is { IsCapital: true } after && survey.Words[sighting.Last + 1].Gap == Gap.Space
            && survey.StartingAt(sighting.Last + 1) is null && (after.Is(WordClasses.Article) || !after.Is(PlaceNouns | WordClasses.Title | WordClasses.Never))
            && (weight < City || IsWholeName(survey, sighting.Last + 1));
    }

    // "Zamora Chinchipe province": an unknown word before the noun that says what the place is belongs to its name, however large a city the first word names.
    private static bool IsWholeName(Survey survey, int unknown) =>
        survey.Words[unknown].Classes == WordClasses.None && survey.After(unknown) is { IsCapital: false } noun && noun.Is(WordClasses.Province | WordClasses.District | WordClasses.Settled) && survey.Words[unknown + 1].Gap == Gap.Space;

    // "Mbanza Congo"
    private static bool IsInsideUnknownName(Survey survey, Sighting sighting) =>
        survey.Before(sighting.First) is { IsCapital: true, IsFirst: false, IsAllCapitals: false, IsPossessive: false, Classes: WordClasses.None }
        && survey.Words[sighting.First].Gap == Gap.Space && survey.EndingAt(sighting.First - 1) is null;

    private static bool IsUnknown(Word word) =>
        !word.Is(WordClasses.Direction | WordClasses.KindOf | WordClasses.Evidence | WordClasses.Title | WordClasses.Never | WordClasses.Word);

    private static void RefuseByNames(Survey survey, IReadOnlyList<Name> names)
    {
        var next = 0;
        foreach (var name in names)
        {
            while (next < survey.Sightings.Count && survey.Words[survey.Sightings[next].Last].Span.End <= name.Span.Start) next++;
            for (var i = next; i < survey.Sightings.Count && survey.Words[survey.Sightings[i].First].Span.Start < name.Span.End; i++)
                if (Refuses(survey, survey.Sightings[i], name)) survey.Sightings[i].IsRefused = true;
        }
    }

    // "the city of Zamora": whatever else bears the name, a city does here.
    private static bool IsCalledTown(Survey survey, int first) =>
        first > 1 && survey.Written(first - 1) is "of" && survey.Words[first - 1].Gap == Gap.Space && survey.Words[first].Gap == Gap.Space && survey.Words[first - 2] is { IsCapital: false } noun && noun.Is(WordClasses.Settled);

    private static bool Refuses(Survey survey, Sighting sighting, Name name)
    {
        var span = survey.SpanOf(sighting.First, sighting.Last);
        if (sighting.Naming.IsState || !name.Span.Contains(span) || IsCalledTown(survey, sighting.First)) return false;
        return name.Type == NameType.Person || (name.Type == NameType.Organisation && name.Span.Length > span.Length && !sighting.HasEvidence);
    }
}
