using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>
/// Reads the posts and bridges by which a border is crossed ("the X border post", "the X bridge linking both countries") into places of precision border in both its
/// lands. A town elsewhere that bears the name is not meant; a town of the name in one of the two lands says where on the border it is.
/// </summary>
internal sealed class CrossingReader(Gazetteer gazetteer, Letters letters)
{
    private const int MostWords = 3;

    /// <summary>Words behind a post within which the lands it joins are named.</summary>
    private const int MaxReach = 12;

    /// <summary>How many times as much the article speaks of the two lands as of any third.</summary>
    private const double Plainly = 2;

    private const double TownKm = 10;

    /// <summary>"the X border region": no point, but told so of land that no table has.</summary>
    private const WordClasses Belt = WordClasses.Area | WordClasses.Province;

    /// <summary>The posts of an article; the sightings in their names are marked as taken.</summary>
    public List<PlaceMention> Read(Survey survey)
    {
        var found = new List<PlaceMention>();
        for (var at = 1; at < survey.Words.Count; at++)
            if (Listed(survey, at) is { } listed) found.Add(listed);
            else if (survey.Words[at].Is(WordClasses.Post | Belt) && Named(survey, at) is { } post && (Known(survey, post.Noun - 1) ?? Lands(survey, at)) is { } lands) found.Add(Mention(survey, post, lands));
        return found;
    }

    /// <summary>"the Rafah crossing", as the tables have it with its small noun.</summary>
    private PlaceMention? Listed(Survey survey, int post)
    {
        if (!survey.Words[post].Is(WordClasses.Post) || survey.Words[post].IsCapital || survey.Words[post].Gap != Gap.Space) return null;
        for (var first = Math.Max(0, post - MostWords); first < post; first++)
        {
            var span = survey.SpanOf(first, post);
            if (!IsRun(survey, first, post) || Array.Find(gazetteer.Find(letters.FoldName(span.In(survey.Text)), capitals: false, afterComma: false), spot => spot.Kind == SpotKind.Crossing) is not { } spot) continue;
            for (var at = first; at < post; at++)
                if (survey.StartingAt(at) is { } sighting) sighting.IsTaken = true;
            return Mention(span, span.In(survey.Text), spot.Countries, spot, spot.RadiusKm);
        }

        return null;
    }

    /// <summary>True for capitalised words of one stretch before the noun.</summary>
    private static bool IsRun(Survey survey, int first, int noun)
    {
        for (var at = first; at < noun; at++)
            if (!survey.Words[at].IsCapital || (at > first && survey.Words[at].Gap is not (Gap.Space or Gap.Hyphen))) return false;
        return true;
    }

    /// <summary>The words of a post with its name, null where it has none or nothing says that it is of a border.</summary>
    private (int First, int Noun, int Last)? Named(Survey survey, int post)
    {
        var noun = post;
        if (noun > 1 && survey.Words[noun].Gap == Gap.Space && survey.Words[noun - 1].Is(WordClasses.Border)) noun--;
        if ((noun == post && !IsTold(survey, post)) || !IsJoined(survey, noun) || survey.Words[noun - 1].IsPossessive || survey.Words[noun - 1].IsInTitle) return null;
        var first = noun;
        while (first > 0 && noun - first < MostWords && (first == noun || survey.Words[first].Gap is Gap.Space or Gap.Hyphen) && IsOfName(survey, first - 1)) first--;
        return first == noun || (survey.Words[post].Is(Belt) && Enumerable.Range(first, noun - first).Any(word => survey.SightingAt[word] >= 0)) ? null : (first, noun, post);
    }

    /// <summary>True for a post that the tables have, or that the words behind it put at a border.</summary>
    private bool IsTold(Survey survey, int post) =>
        survey.Words[post].Is(WordClasses.Post) && (Known(survey, post - 1) is not null || IsLinking(survey, post) || IsToLand(survey, post) || IsAtBorder(survey, post));

    /// <summary>"the X crossing with Peru", "the X bridge into Peru"</summary>
    private static bool IsToLand(Survey survey, int post)
    {
        if (post + 2 >= survey.Words.Count || survey.Words[post + 1].Gap != Gap.Space || survey.Written(post + 1) is not ("with" or "to" or "into")) return false;
        return survey.StartingAt(survey.Written(post + 2) is "the" ? post + 3 : post + 2) is { IsRefused: false, Meaning.Kind: SpotKind.Country };
    }

    /// <summary>"the X checkpoint at the border with Peru"</summary>
    private static bool IsAtBorder(Survey survey, int post) =>
        post + 3 < survey.Words.Count && survey.Words[post + 1].Gap == Gap.Space && survey.Written(post + 1) is "at" or "on" or "near" && survey.Written(post + 2) is "the" or "its" or "their" && survey.Words[post + 3].Is(WordClasses.Border);

    /// <summary>True where only a space and quotation marks part the name from its noun.</summary>
    private static bool IsJoined(Survey survey, int noun) =>
        survey.Words[noun].Gap == Gap.Space || survey.Text.AsSpan(survey.Words[noun - 1].Span.End, survey.Words[noun].Span.Start - survey.Words[noun - 1].Span.End).Trim("”\"’ ").IsEmpty;

    private static bool IsOfName(Survey survey, int word) =>
        survey.Written(word) is not ("The" or "This" or "That" or "A") && (survey.EndingAt(word) is { } end ? !end.Naming.IsState : Unlisted.IsUnknown(survey, word) || Unlisted.IsArticle(survey, word));

    /// <summary>"a bridge linking the two countries"</summary>
    private static bool IsLinking(Survey survey, int post) =>
        post + 1 < survey.Words.Count && survey.Words[post + 1].Gap == Gap.Space && survey.Written(post + 1) is "linking" or "connecting" or "joining" or "between";

    /// <summary>The lands of a post that the tables have.</summary>
    private (string A, string B)? Known(Survey survey, int name) =>
        survey.EndingAt(name) is { Meaning: { Kind: SpotKind.Crossing, Countries: [var one, var other] } } && BorderOf(one, other) is not null ? (one, other) : null;

    private (string A, string B)? Lands(Survey survey, int post) =>
        Pair(Codes(survey, post + 1, post + MaxReach)) ?? (IsLinking(survey, post) && !IsOfBoth(survey, post) ? null : Pair(OfSentence(survey, post)) ?? OfArticle(survey));

    /// <summary>"linking the two countries", "between both states"</summary>
    private static bool IsOfBoth(Survey survey, int post) =>
        post + 3 < survey.Words.Count && (survey.Written(post + 2) is "both" || (survey.Written(post + 2) is "the" && survey.Written(post + 3) is "two" or "countries" or "neighbours" or "neighbors" or "states"));

    private (string A, string B)? Pair(List<string> codes) =>
        codes is [var one, var other] && BorderOf(one, other) is not null ? (one, other) : null;

    private Spot? BorderOf(string one, string other) =>
        gazetteer.Borders.TryGetValue(string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one), out var line) ? line : null;

    /// <summary>The countries named in a stretch of one sentence.</summary>
    private static List<string> Codes(Survey survey, int first, int end)
    {
        var codes = new List<string>();
        for (var at = first; at < Math.Min(end, survey.Words.Count) && !survey.Words[at].IsFirst; at++)
            if (survey.StartingAt(at) is { IsRefused: false, Meaning.Country: { Length: > 0 } code } && !codes.Contains(code)) codes.Add(code);
        return codes;
    }

    private static List<string> OfSentence(Survey survey, int post)
    {
        var first = post;
        while (first > 0 && !survey.Words[first].IsFirst) first--;
        var codes = Codes(survey, first + 1, survey.Words.Count);
        return survey.StartingAt(first) is { IsRefused: false, Meaning.Country: { Length: > 0 } code } && !codes.Contains(code) ? [code, .. codes] : codes;
    }

    /// <summary>The two neighbours of which the article speaks far more than of any third land.</summary>
    private (string A, string B)? OfArticle(Survey survey)
    {
        var lands = survey.Countries.OrderByDescending(land => land.Value).ThenBy(land => land.Key, StringComparer.Ordinal).ToList();
        return lands.Count > 1 && (lands.Count == 2 || lands[1].Value >= Plainly * lands[2].Value) ? Pair([lands[0].Key, lands[1].Key]) : null;
    }

    private PlaceMention Mention(Survey survey, (int First, int Noun, int Last) post, (string A, string B) lands)
    {
        var town = Town(survey, (post.First, post.Noun - 1), lands);
        var spot = town ?? BorderOf(lands.A, lands.B)!;
        var span = survey.SpanOf(post.First, post.Last);
        return Mention(span, span.In(survey.Text), [lands.A, lands.B], spot, town is null ? spot.RadiusKm : Math.Max(TownKm, spot.RadiusKm));
    }

    private static PlaceMention Mention(Span span, string name, IReadOnlyList<string> lands, Spot spot, double radius) => new(span, new Place
    {
        Name = name,
        Countries = [.. lands.Order(StringComparer.Ordinal)],
        Precision = lands.Count > 1 ? Precision.Border : Precision.Site,
        Latitude = spot.Latitude,
        Longitude = spot.Longitude,
        RadiusKm = radius,
    })
    {
        IsPost = true,
    };

    /// <summary>The town of the name in one of the lands, null where there is none; whatever the words name besides is taken.</summary>
    private static Spot? Town(Survey survey, (int First, int Last) name, (string A, string B) lands)
    {
        Spot? town = null;
        for (var at = name.First; at <= name.Last; at++)
        {
            if (survey.StartingAt(at) is not { } sighting) continue;
            sighting.IsTaken = true;
            if (sighting.First == name.First && sighting.Last == name.Last) town = sighting.Naming.Spots.FirstOrDefault(spot => spot.Countries.All(code => code == lands.A || code == lands.B));
        }

        return town;
    }
}
