namespace Panj.Reading.Places;

/// <summary>Lets go of a town of which the text itself says that it lies in another country than all towns that the tables have by its name: "the town of X in central Haiti", "a market in X, a town in Mali", "Haiti's X district".</summary>
internal static class Elsewhere
{
    /// <summary>Words from a name to the noun that says what it is, and from there to what holds it.</summary>
    private const int MostToHolder = 9;

    /// <summary>Words from a name back to whose it is.</summary>
    private const int MostToOwner = 3;

    /// <summary>Links of "in Y, in the province of Z".</summary>
    private const int MostLinks = 3;

    /// <summary>Decimal logarithm of the people of a town that is meant wherever it is named.</summary>
    private const double City = 5.1;

    /// <summary>What the sightings of a country weigh where it is spoken of.</summary>
    private const double Named = 0.7;

    private const double PlainWeight = 2;
    private const double PlainShare = 0.75;

    private const WordClasses Noun = WordClasses.Settled | WordClasses.District | WordClasses.Area;

    public static void LetGo(Survey survey)
    {
        var sightings = survey.Sightings.ToLookup(sighting => sighting.Naming);
        foreach (var sighting in survey.Sightings)
            if (sighting is { IsRefused: false, Here: null, Meaning: { Countries.Count: 1, IsState: false } spot, Naming.Pinned: null } && Holder(survey, sighting) is { } holder && holder.Countries[0] != spot.Countries[0])
                Settle(survey, sightings[sighting.Naming], holder);
    }

    /// <summary>Every sighting of the name means what lies in the holder's country, or nothing that the tables know.</summary>
    private static void Settle(Survey survey, IEnumerable<Sighting> sightings, Spot holder)
    {
        foreach (var sighting in sightings.Where(sighting => sighting.Here is null))
        {
            sighting.Here = sighting.Naming.Spots.Where(spot => !spot.IsState && spot.Countries.SequenceEqual(holder.Countries)).MaxBy(spot => spot.Weight);
            if (sighting.Here is null) Release(survey, sighting);
        }
    }

    private static void Release(Survey survey, Sighting sighting)
    {
        sighting.IsRefused = true;
        for (var word = sighting.First; word <= sighting.Last; word++) survey.SightingAt[word] = -1;
    }

    private static Spot? Holder(Survey survey, Sighting sighting) => Owner(survey, sighting) ?? Around(survey, sighting) ?? Native(survey, sighting.First) ?? Only(survey, sighting);

    /// <summary>"the X neighbourhood", "the village of X", in an article that tells of one country and never of that where the tables have a town of the name.</summary>
    private static Spot? Only(Survey survey, Sighting sighting)
    {
        if (sighting.Meaning is not { Weight: < City } spot || !(IsPart(survey, sighting.Last + 1) || (sighting.First > 0 && IsTownOf(survey, sighting.First - 1)))) return null;
        var (sum, own) = (survey.Countries.Values.Sum(), survey.Countries.GetValueOrDefault(spot.Country));
        var most = survey.Countries.OrderByDescending(land => land.Value).ThenBy(land => land.Key, StringComparer.Ordinal).FirstOrDefault();
        if (most.Key == spot.Country || most.Value < PlainWeight || own >= Named || most.Value < PlainShare * (sum - own)) return null;
        return survey.Sightings.Select(other => other.Meaning).FirstOrDefault(other => other is { IsState: true } && other.Country == most.Key);
    }

    /// <summary>A small "village" or "neighbourhood" behind a name, or behind its number ("the X 12 neighbourhood").</summary>
    private static bool IsPart(Survey survey, int noun)
    {
        if (noun < survey.Words.Count && survey.Words[noun].Gap == Gap.Space && char.IsAsciiDigit(survey.Written(noun)[0])) noun++;
        return noun < survey.Words.Count && survey.Words[noun] is { Gap: Gap.Space, IsCapital: false } part && part.Is(WordClasses.Settled | WordClasses.District);
    }

    /// <summary>"Haiti's X district", "Haiti's restive Northern Province": whose the town or province is.</summary>
    private static Spot? Owner(Survey survey, Sighting sighting)
    {
        if (!(survey.After(sighting.Last) is { IsCapital: false } noun && noun.Is(Noun)) && !(sighting.Last > sighting.First && survey.Words[sighting.Last].Is(Noun | WordClasses.Province))) return null;
        for (var at = sighting.First - 1; at >= 0 && at >= sighting.First - MostToOwner && survey.Words[at + 1].Gap is not (Gap.Comma or Gap.Break); at--)
            if (survey.Words[at].IsPossessive) return Container(survey, survey.EndingAt(at));
        return null;
    }

    /// <summary>"in X in central Haiti", "in X, a town in Haiti", "the X neighbourhood of Port-au-Prince": what the text says that it lies in.</summary>
    private static Spot? Around(Survey survey, Sighting sighting)
    {
        if (sighting.Last + 3 < survey.Words.Count && survey.After(sighting.Last) is { IsCapital: false } part && part.Is(Noun) && survey.Written(sighting.Last + 2) is "of") return Holding(survey.StartingAt(sighting.Last + 3));
        if (sighting.First == 0 || !(survey.Written(sighting.First - 1) is "in" or "at" or "near" || IsTownOf(survey, sighting.First - 1))) return null;
        var at = sighting.Last + 1;
        while (at < survey.Words.Count && survey.Words[at] is { Gap: Gap.Hyphen, IsCapital: true }) at++;
        if (IsTownOf(survey, sighting.First - 1) && Chained(survey, at) is { } holder) return holder;
        if (at < survey.Words.Count && survey.Words[at].Gap == Gap.Comma) at = Described(survey, at);
        else if (at < survey.Words.Count && survey.Words[at] is { Gap: Gap.Space, IsCapital: false } noun && noun.Is(Noun)) at++;
        if (at >= survey.Words.Count || survey.Words[at].Gap != Gap.Space || survey.Written(at) is not "in") return null;
        for (at++; at < survey.Words.Count && (survey.Words[at].Is(WordClasses.Direction) || survey.Written(at) is "the"); at++)
            if (survey.Words[at].Gap != Gap.Space) return null;
        return Container(survey, survey.StartingAt(at));
    }

    /// <summary>"the village of X, in Y district, in the northern province of Z": the last link that the tables have as a land or a part of one.</summary>
    public static Spot? Chained(Survey survey, int at)
    {
        Spot? holder = null;
        for (var link = 0; link < MostLinks && at + 1 < survey.Words.Count && survey.Words[at].Gap is Gap.Comma or Gap.Space && survey.Written(at) is "in"; link++)
        {
            for (at++; at < survey.Words.Count && survey.Words[at] is { Gap: Gap.Space, IsCapital: false }; at++) { }
            if (at >= survey.Words.Count || survey.Words[at] is not { Gap: Gap.Space, IsCapital: true }) break;
            var isPart = survey.Written(at - 1) is "of" && survey.Words[at - 2].Is(Noun | WordClasses.Province);
            var first = at;
            while (at < survey.Words.Count && (at == first || survey.Words[at].Gap is Gap.Space or Gap.Hyphen) && (survey.Words[at].IsCapital || (survey.Words[at].Is(WordClasses.Particle) && survey.Written(at) is not "in"))) at++;
            isPart |= at < survey.Words.Count && survey.Words[at].Gap == Gap.Space && survey.Words[at].Is(Noun | WordClasses.Province);
            holder = Container(survey, survey.StartingAt(first)) ?? (isPart ? Holding(survey.StartingAt(first)) : null) ?? holder;
            if (at < survey.Words.Count && survey.Words[at].Gap == Gap.Space && survey.Words[at].Is(Noun | WordClasses.Province)) at++;
        }

        return holder;
    }

    /// <summary>"the Peruvian town of X": the land whose town it is told to be; "a mostly Peruvian town" tells who lives there.</summary>
    public static Spot? Native(Survey survey, int first)
    {
        var people = first - 3;
        if (people < 1 || !IsTownOf(survey, first - 1) || survey.Words[people + 1].Gap != Gap.Space || survey.Words[people].Gap != Gap.Space || survey.Written(people - 1) is not ("the" or "The")) return null;
        return survey.EndingAt(people) is { IsRefused: false, Meaning: { Kind: SpotKind.Demonym, Countries.Count: 1 } spot } sighting && sighting.First == people && Array.TrueForAll(sighting.Naming.Spots, other => other.Country == spot.Country) ? spot : null;
    }

    /// <summary>"the town of": whose envoy or whose army somebody is, he may be abroad.</summary>
    private static bool IsTownOf(Survey survey, int of) => of > 0 && survey.Written(of) is "of" && survey.Words[of - 1].Is(Noun);

    /// <summary>The word after ", a farming town", the end of the text where no such noun follows.</summary>
    private static int Described(Survey survey, int article)
    {
        if (survey.Written(article) is not ("a" or "an" or "the")) return survey.Words.Count;
        for (var at = article + 1; at < Math.Min(survey.Words.Count, article + MostToHolder) && survey.Words[at].Gap is Gap.Space or Gap.Hyphen; at++)
            if (survey.Words[at].Is(Noun)) return at + 1;
        return survey.Words.Count;
    }

    /// <summary>"the X neighbourhood of Port-au-Prince": a part of a town lies where the town does.</summary>
    private static Spot? Holding(Sighting? town) => town is { IsRefused: false, Meaning: { Countries.Count: 1 } spot } ? spot : null;

    private static Spot? Container(Survey survey, Sighting? sighting) =>
        sighting is { IsRefused: false, Meaning: { Countries.Count: 1 } spot } && (spot.IsState || spot.IsDivision || spot.Kind == SpotKind.Country) ? spot : null;
}
