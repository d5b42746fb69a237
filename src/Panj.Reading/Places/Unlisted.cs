using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Takes note of places no table has, where the text itself says what they are ("the village of X", "X district"); they are located only by what holds them.</summary>
internal static class Unlisted
{
    private const int MostWords = 3;

    /// <summary>Words from a name to the noun that says what it is: ", a mostly Christian village".</summary>
    private const int MostToNoun = 7;

    /// <summary>Words from a name to the place it is told to lie at.</summary>
    private const int MostToHolder = 14;

    private const double NearKm = 50;

    public static void Read(Survey survey, List<PlaceMention> mentions)
    {
        var listed = mentions.Count;
        for (var at = 0; at < survey.Words.Count; at++)
        {
            if (Explained(survey, at) is { } explained) mentions.Add(Mention(survey, explained, explained.Last, Precision.City) is var told && told.Place.Countries.Count == 0 ? Near(survey, told, explained.Last) : told);
            else if (Described(survey, at) is { } described) mentions.Add(Near(survey, Mention(survey, described, described.Last, Precision.City), described.Last));
            if (Beside(survey, at) is { } beside) mentions.Add(Mention(survey, beside, beside.Last, Precision.Near));
            if (!survey.Words[at].Is(WordClasses.KindOf | WordClasses.District | WordClasses.Settled) || survey.SightingAt[at] >= 0) continue;
            if (Named(survey, at + 1) is { } after) mentions.Add(Measured(survey, Mention(survey, after, after.Last, PrecisionOf(survey.Words[at])), after.Last));
            else if (Run(survey, at) is { } before) mentions.Add(Mention(survey, (before, at), at, PrecisionOf(survey.Words[at])));
        }

        Share(mentions, listed);
    }

    /// <summary>What is told once to lie somewhere lies there wherever it is named: "Bol district of Peru", later "Bol district" or "the village of Bol".</summary>
    private static void Share(List<PlaceMention> mentions, int listed)
    {
        var told = mentions.Skip(listed).Where(mention => mention.Place.Countries.Count > 0).DistinctBy(mention => NameOf(mention.Place), StringComparer.Ordinal).ToDictionary(mention => NameOf(mention.Place), mention => mention.Place, StringComparer.Ordinal);
        for (var i = listed; i < mentions.Count; i++)
            if (mentions[i].Place is { Countries.Count: 0 } place && told.TryGetValue(NameOf(place), out var known))
                mentions[i] = mentions[i] with { Place = place with { Countries = known.Countries, Latitude = known.Latitude, Longitude = known.Longitude, RadiusKm = known.RadiusKm } };
    }

    /// <summary>The name without the small noun behind it.</summary>
    private static string NameOf(Place place) =>
        place.Name.LastIndexOf(' ') is > 0 and var end && char.IsLower(place.Name[end + 1]) ? place.Name[..end] : place.Name;

    /// <summary>The unknown capitalised words after "of", null where there are none.</summary>
    private static (int First, int Last)? Named(Survey survey, int of)
    {
        if (of + 1 >= survey.Words.Count || survey.Words[of].Gap != Gap.Space || survey.Words[of - 1].IsCapital) return null;
        if (survey.Written(of) is not "of" && !survey.Words[of].Is(WordClasses.Naming)) return null;
        var last = of + 2 < survey.Words.Count && survey.Words[of + 1].Is(WordClasses.Article) && survey.Words[of + 2].Gap == Gap.Hyphen && IsUnknown(survey, of + 2) ? of + 2 : of;
        while (last + 1 < survey.Words.Count && last - of < MostWords && ((IsUnknown(survey, last + 1) && survey.Words[last + 1].Gap is Gap.Space or Gap.Hyphen) || (last > of && LongName.GoesOn(survey, last)))) last = LongName.Next(survey, last);
        return last == of ? null : (of + 1, last);
    }

    /// <summary>"in Papaye, an area near Bol", "in Hiwane, south of Bol", "in Banj, near Bol": the unknown name is that of the place told behind the comma.</summary>
    private static (int First, int Last)? Explained(Survey survey, int preposition)
    {
        if (survey.Written(preposition) is not ("in" or "at" or "In" or "At") || survey.Words[preposition].IsInTitle) return null;
        var last = preposition;
        while (last + 1 < survey.Words.Count && last - preposition < MostWords && survey.Words[last + 1].Gap is Gap.Space or Gap.Hyphen && (IsUnknown(survey, last + 1) || IsArticle(survey, last + 1))) last++;
        if (last == preposition || last + 2 >= survey.Words.Count || survey.Words[last + 1].Gap != Gap.Comma || survey.Words[last].IsPossessive) return null;
        if (survey.Words[last + 1].Is(WordClasses.Near) || (survey.Words[last + 1].Is(WordClasses.Direction) && survey.Written(last + 2) is "of")) return (preposition + 1, last);
        if (Lying(survey, last + 1) is not null) return (preposition + 1, last);
        if (survey.Written(last + 1) is not ("a" or "an" or "the")) return null;
        for (var at = last + 2; at < Math.Min(survey.Words.Count, last + MostToNoun) && survey.Words[at].Gap is Gap.Space or Gap.Hyphen; at++)
            if (survey.Words[at].Is(WordClasses.Settled | WordClasses.District | WordClasses.Area) && !survey.Words[at].IsCapital) return (preposition + 1, last);
        return null;
    }

    /// <summary>"raided Papaye, a village in Mali": the unknown name that is told to be a settlement somewhere.</summary>
    private static (int First, int Last)? Described(Survey survey, int comma)
    {
        if (comma < 2 || comma + 2 >= survey.Words.Count || survey.Words[comma].Gap != Gap.Comma || survey.Written(comma) is not ("a" or "an") || survey.Words[comma - 1].IsPossessive) return null;
        var noun = comma + 1;
        while (noun + 1 < survey.Words.Count && noun < comma + MostToNoun && survey.Words[noun + 1].Gap is Gap.Space or Gap.Hyphen && !survey.Words[noun].Is(WordClasses.Settled)) noun++;
        if (!survey.Words[noun].Is(WordClasses.Settled) || survey.Words[noun].IsCapital || noun + 1 >= survey.Words.Count || survey.Words[noun + 1].Gap != Gap.Space || survey.Written(noun + 1) is not ("in" or "near" or "on" or "close" or "outside" or "along")) return null;
        var first = comma;
        while (first > 0 && comma - first < MostWords && (first == comma || survey.Words[first].Gap is Gap.Space or Gap.Hyphen) && IsUnknown(survey, first - 1)) first--;
        return first == comma || survey.Words[first].IsFirst || survey.Words[first - 1].IsCapital || survey.Written(first - 1) is "in" or "at" ? null : (first, comma - 1);
    }

    /// <summary>"…, some 40 km south of the capital Lima": a town is measured from the capital of its own country.</summary>
    private static PlaceMention Measured(Survey survey, PlaceMention told, int last)
    {
        if (told.Place.Countries.Count > 0 || last + 1 >= survey.Words.Count || survey.Words[last + 1].Gap != Gap.Comma) return told;
        for (var at = last + 2; at < Math.Min(survey.Words.Count, last + MostToHolder) && survey.Words[at].Gap == Gap.Space; at++)
            if (survey.Written(at - 1) is "capital" && survey.Written(at - 2) is "the" && survey.Words[at - 3].Is(WordClasses.Join) && survey.StartingAt(at) is { IsRefused: false, Meaning.Countries.Count: 1 }) return Near(survey, told, at - 1);
        return told;
    }

    /// <summary>The place with the country and location of the first one named behind it; who is near a border may be on either side.</summary>
    private static PlaceMention Near(Survey survey, PlaceMention told, int last)
    {
        for (var at = last + 1; at < Math.Min(survey.Words.Count, last + MostToHolder); at++)
            if (survey.StartingAt(at) is { IsRefused: false, Meaning: { Countries.Count: 1, Kind: not SpotKind.Demonym } spot })
                return told with { Place = told.Place with { Countries = spot.Countries, Latitude = spot.Latitude, Longitude = spot.Longitude, RadiusKm = Math.Max(spot.RadiusKm, NearKm) } };
            else if (survey.Words[at].Gap == Gap.Break || survey.Words[at].Is(WordClasses.Border)) break;
        return told;
    }

    /// <summary>The unknown capitalised words behind "near" ("near Sherkan Dam, Chad"): nothing but a place can stand there, unless a person does.</summary>
    private static (int First, int Last)? Beside(Survey survey, int near)
    {
        if (!survey.Words[near].Is(WordClasses.Near) || survey.Words[near].IsInTitle || near + 1 >= survey.Words.Count) return null;
        var last = near;
        while (last + 1 < survey.Words.Count && last - near < MostWords && survey.Words[last + 1].Gap is Gap.Space or Gap.Hyphen && (IsUnknown(survey, last + 1) || IsArticle(survey, last + 1) || (last > near && IsSite(survey, last + 1)))) last++;
        var isWhole = last + 1 >= survey.Words.Count || survey.Words[last + 1] is not { IsCapital: true, Gap: Gap.Space or Gap.Hyphen };
        return last > near && isWhole && !IsArticle(survey, last) && !survey.Words[last].IsPossessive ? (near + 1, last) : null;
    }

    /// <summary>"Al" in "Al Batin".</summary>
    public static bool IsArticle(Survey survey, int at) => survey.Words[at] is { IsCapital: true } word && word.Is(WordClasses.Article) && survey.SightingAt[at] < 0;

    private static bool IsSite(Survey survey, int at) => survey.Words[at] is { IsCapital: true } noun && noun.Is(WordClasses.Facility) && survey.SightingAt[at] < 0;

    /// <summary>First of the unknown capitalised words before a small "district" or "village", null where there are none.</summary>
    private static int? Run(Survey survey, int noun)
    {
        if (survey.Words[noun].IsCapital || !survey.Words[noun].Is(WordClasses.District | WordClasses.Settled)) return null;
        var number = survey.Words[noun].Gap == Gap.Space && noun > 1 && char.IsAsciiDigit(survey.Written(noun - 1)[0]) ? 1 : 0; // "the Bol 12 neighbourhood"
        var first = noun - number;
        while (first > 0 && noun - first < MostWords && survey.Words[first].Gap is Gap.Space or Gap.Hyphen && IsUnknown(survey, first - 1) && !survey.Words[first - 1].IsPossessive) first--;
        if (first < noun - number) first = LongName.Before(survey, first);
        return first == noun - number || survey.Words[first].IsFirst || (first > 0 && survey.SightingAt[first - 1] >= 0 && survey.Words[first].Gap != Gap.Comma && !survey.Words[first - 1].IsPossessive) ? null : first;
    }

    /// <summary>True for a capitalised word that no table takes for a place, nor for anything else.</summary>
    public static bool IsUnknown(Survey survey, int at) =>
        survey.Words[at] is { IsCapital: true, IsAllCapitals: false, IsInTitle: false } word && survey.SightingAt[at] < 0 && word.Span.Length > 2
        && !word.Is(WordClasses.Never | WordClasses.Title | WordClasses.Organisation | WordClasses.Word | WordClasses.Direction | WordClasses.Facility);

    private static Precision PrecisionOf(Word noun) =>
        noun.Is(WordClasses.District) ? Precision.District : noun.Is(WordClasses.Province) ? Precision.Province : Precision.City;

    /// <summary>The place of some words, located by what holds it: what is named behind <paramref name="end"/>, or before it with "'s".</summary>
    public static PlaceMention Mention(Survey survey, (int First, int Last) words, int end, Precision precision)
    {
        var holder = Holder(survey, end + 1) ?? Owner(survey, words.First - 1) ?? Elsewhere.Chained(survey, end + 1) ?? Elsewhere.Native(survey, words.First);
        return new PlaceMention(survey.SpanOf(words.First, words.Last), new Place
        {
            Name = survey.SpanOf(words.First, words.Last).In(survey.Text),
            Countries = holder?.Countries ?? [],
            Precision = precision,
            Latitude = holder?.Latitude,
            Longitude = holder?.Longitude,
            RadiusKm = holder?.RadiusKm,
        });
    }

    // "Haiti's X district", "Bol province's X district"
    private static Spot? Owner(Survey survey, int owner) =>
        owner >= 0 && survey.Words[owner].IsPossessive && survey.EndingAt(survey.Words[owner].Is(WordClasses.Province | WordClasses.District) && survey.Words[owner] is { IsCapital: false, Gap: Gap.Space } ? owner - 1 : owner) is { IsRefused: false, Meaning: { Countries.Count: 1 } spot } ? spot : null;

    /// <summary>The word behind ", which lies in" or ", located in", null where it is told otherwise.</summary>
    private static int? Lying(Survey survey, int comma)
    {
        var at = comma;
        if (survey.Written(at) is "which" or "that" && at + 1 < survey.Words.Count && survey.Written(++at) is "is" && at + 1 < survey.Words.Count && survey.Written(at + 1) is not "in") at++;
        return at + 2 < survey.Words.Count && survey.Written(at) is "lies" or "is" or "sits" or "located" or "situated" or "lying" && survey.Words[at + 1].Gap == Gap.Space && survey.Written(at + 1) is "in" ? at + 2 : null;
    }

    // "…, Takhar province", "… in Mali": the place lies somewhere in what is named next.
    private static Spot? Holder(Survey survey, int next)
    {
        if (next >= survey.Words.Count) return null;
        if (survey.Words[next].Gap == Gap.Space && survey.Written(next) is "in" or "of") next++;
        else if (survey.Words[next].Gap != Gap.Comma) return null;
        else if (Lying(survey, next) is { } lying) next = lying;
        while (next < survey.Words.Count && survey.StartingAt(next) is null && (survey.Words[next].Is(WordClasses.Direction) || survey.Written(next) is "the")) next++;
        return survey.StartingAt(next) is { IsRefused: false, Meaning: { Countries.Count: 1 } spot } ? spot : null;
    }
}
