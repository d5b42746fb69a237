using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Reads the many ways to name a border between two states into one place of precision border, named by the article's own fullest wording.</summary>
internal sealed class BorderReader(Gazetteer gazetteer)
{
    private const double Plainly = 2;

    /// <summary>Words before a border within which a land lies at it.</summary>
    private const int MaxBefore = 8;

    /// <summary>Words before "its border" within which its owner is named.</summary>
    private const int MaxToOwner = 24;

    /// <summary>The border mentions of an article, in text order; the sightings they use up are marked as taken.</summary>
    public List<PlaceMention> Read(Survey survey)
    {
        var found = new List<BorderPhrase>();
        for (var at = 0; at < survey.Words.Count; at++)
            if (survey.Words[at].Is(WordClasses.Border) && !IsGuarded(survey, at) && !IsOfTown(survey, at) && Phrase(survey, at) is { } phrase) found.Add(phrase);
        var only = OnlyPair(found);
        for (var at = 0; at < survey.Words.Count && only is not null; at++)
            if (IsBareBorder(survey, at, found)) found.Add(new BorderPhrase(at - 1, at, only.Value.A, only.Value.B, IsPaired: false));
        return [.. found.Select(phrase => Mention(survey, phrase, found))];
    }

    /// <summary>"Kyrgyz and Tajik border guards" are whom, not where.</summary>
    private static bool IsGuarded(Survey survey, int border) =>
        border + 1 < survey.Words.Count && survey.Words[border + 1] is { Gap: Gap.Space } next && next.Is(WordClasses.Guarding);

    /// <summary>"the Mexican border state of Sonora": the place that is named counts.</summary>
    private static bool IsOfTown(Survey survey, int border) =>
        border + 2 < survey.Words.Count && survey.Words[border + 1] is { Gap: Gap.Space } noun && noun.Is(WordClasses.Settled | WordClasses.Province | WordClasses.District)
        && survey.Words[border + 2].Gap == Gap.Space && (survey.Written(border + 2) is "of" ? border + 3 < survey.Words.Count && survey.Words[border + 3].IsCapital : survey.StartingAt(border + 2) is { IsRefused: false });

    private BorderPhrase? Phrase(Survey survey, int border)
    {
        var before = State(survey.EndingAt(SkipShared(survey, border)));
        var last = border + 1 < survey.Words.Count && survey.Words[border + 1].Gap == Gap.Space && (survey.Written(border + 1) is "fence" or "wall" or "barrier" or "line" || survey.Words[border + 1].Is(WordClasses.Post)) ? border + 1 : border;
        var with = last + 2 < survey.Words.Count && survey.Words[last + 1] is { Gap: Gap.Space } join ? After(survey, last, join) : default;
        if (before is not null && survey.EndingAt(PreviousPart(survey, before)) is { } other && State(other) is { } first && Code(first) != Code(before))
            return Take((first.First, border), first, before);
        if (with.Second is not null && with.First is not null) return Take((border, with.Second.Last), with.First, with.Second);
        if (with.First is not null && before is not null && Code(before) != Code(with.First)) return Take((before.First, with.First.Last), before, with.First);
        if (TheTwo(survey, border) is { } end && Pair(survey, border) is { } pair) return new BorderPhrase(border, end, pair.A, pair.B, IsPaired: false);
        if (with.First is not null) return Single(survey, (border, with.First.Last), with.First);
        return before is null ? null : Single(survey, (before.First, border), before);
    }

    /// <summary>Last word of "border between the two states", null where it is none.</summary>
    private static int? TheTwo(Survey survey, int border) =>
        border + 3 < survey.Words.Count && survey.Written(border + 1) is "between" && survey.Written(border + 2) is "the" && survey.Written(border + 3) is "two" && survey.Words[border + 3].Gap == Gap.Space
            ? border + 4 < survey.Words.Count && survey.Written(border + 4) is "states" or "countries" or "neighbours" or "neighbors" or "nations" ? border + 4 : border + 3
            : null;

    /// <summary>The two neighbours that the words before a border name, null where they name others too.</summary>
    private (string A, string B)? Pair(Survey survey, int border)
    {
        var codes = new List<string>();
        for (var at = border; at >= 0 && codes.Count <= 2; at--)
            if (survey.StartingAt(at) is { IsRefused: false, Meaning.IsState: true } state && !codes.Contains(Code(state))) codes.Add(Code(state));
        return codes is [var one, var other] && gazetteer.Borders.ContainsKey(Sorted(one, other)) ? (one, other) : null;
    }

    // "Tajikistan's southern border", "Afghan state border".
    private static int SkipShared(Survey survey, int border)
    {
        var at = border - 1;
        for (var skipped = 0; skipped < 2 && at > 0 && survey.SightingAt[at] < 0 && survey.Words[at + 1].Gap == Gap.Space; skipped++)
            if (survey.Words[at].Is(WordClasses.Direction) || survey.Written(at) is "state" or "common" or "land" or "shared" or "long" or "international") at--;
        return survey.Words[at + 1].Gap is Gap.Space or Gap.Hyphen ? at : -1;
    }

    private static int PreviousPart(Survey survey, Sighting second)
    {
        var gap = survey.Words[second.First].Gap;
        if (gap is Gap.Hyphen or Gap.Slash) return second.First - 1;
        if (gap == Gap.Space && second.First > 1 && survey.Written(second.First - 1) is "and") return second.First - 2;
        if (gap != Gap.Break || second.First == 0) return -1;
        var end = survey.Words[second.First - 1].Span.End;
        return survey.Text.AsSpan(end, survey.Words[second.First].Span.Start - end).Trim() is "–" or "—" or "-" ? second.First - 1 : -1;
    }

    private static (Sighting? First, Sighting? Second) After(Survey survey, int border, Word join)
    {
        var start = border + 2;
        if (start < survey.Words.Count && survey.Written(start) is "the" or "neighboring" or "neighbouring") start++;
        if (join.Is(WordClasses.BorderTo)) return (State(survey.StartingAt(start)), null);
        if (survey.Written(border + 1) is not ("between" or "of" or "separating" or "dividing")) return default;
        var first = State(survey.StartingAt(start));
        if (first is null || first.Last + 2 >= survey.Words.Count || survey.Written(first.Last + 1) is not ("and" or "from" or "with")) return default;
        return (first, State(survey.StartingAt(first.Last + 2)));
    }

    private static Sighting? State(Sighting? sighting) => sighting is { IsRefused: false } && Code(sighting).Length > 0 ? sighting : null;

    private static string Code(Sighting sighting) =>
        sighting.Meaning is { } spot && (spot.IsState || spot.Kind is SpotKind.Area or SpotKind.Province) ? spot.Country : "";

    private static BorderPhrase Take((int First, int Last) words, Sighting one, Sighting two)
    {
        one.IsTaken = two.IsTaken = true;
        return new BorderPhrase(words.First, words.Last, Code(one), Code(two), IsPaired: true);
    }

    private BorderPhrase? Single(Survey survey, (int First, int Last) words, Sighting state)
    {
        if (state.Meaning?.IsState != true) return null;
        state.IsTaken = true;
        if (LandBefore(survey, words.First, Code(state)) is { } land) return new BorderPhrase(words.First, words.Last, Code(land), Code(state), IsPaired: false) { Land = (land.First, land.Last) };
        return OtherSide(survey, Code(state)) is { Length: > 0 } other
            ? new BorderPhrase(words.First, words.Last, other, Code(state), IsPaired: false)
            : new BorderPhrase(words.First, words.Last, Code(state), "", IsPaired: false);
    }

    /// <summary>"in the north of Peru near the border with Chile", "Peru moved troops to its border with Chile": the land told before lies on the other side.</summary>
    private Sighting? LandBefore(Survey survey, int first, string state)
    {
        var reach = first > 0 && survey.Written(first - 1) is "its" or "their" ? MaxToOwner : MaxBefore;
        for (var at = first - 1; at >= 0 && first - at <= reach && !IsSentenceEnd(survey, at); at--)
            if (State(survey.EndingAt(at)) is { } land && Code(land) != state && gazetteer.Borders.ContainsKey(Sorted(state, Code(land)))) return land;
        return null;
    }

    private static bool IsSentenceEnd(Survey survey, int word) =>
        survey.Text.AsSpan(survey.Words[word].Span.End, survey.Words[word + 1].Span.Start - survey.Words[word].Span.End).IndexOfAny('.', '\n', ';') >= 0;

    /// <summary>The neighbour that the article speaks of far more than of any other, "" where that is not plain.</summary>
    private string OtherSide(Survey survey, string state)
    {
        var sides = survey.Countries.Where(c => gazetteer.Borders.ContainsKey(Sorted(state, c.Key)))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        if (sides.Length == 0) return "";
        return sides.Length == 1 || sides[0].Value >= Plainly * sides[1].Value ? sides[0].Key : "";
    }

    private static (string A, string B)? OnlyPair(List<BorderPhrase> found)
    {
        var pairs = found.Where(p => p.B.Length > 0).Select(p => (p.A, p.B)).DistinctBy(p => Sorted(p.A, p.B)).ToArray();
        return pairs.Length == 1 ? pairs[0] : null;
    }

    private static bool IsBareBorder(Survey survey, int at, List<BorderPhrase> found) =>
        at > 0 && survey.Words[at].Is(WordClasses.Border) && survey.Words[at].Gap == Gap.Space
        && survey.Written(at - 1) is "the" or "The" or "common" or "shared" or "state" or "their" && !found.Exists(p => p.First <= at && at <= p.Last);

    private PlaceMention Mention(Survey survey, BorderPhrase phrase, List<BorderPhrase> all)
    {
        var codes = phrase.B.Length == 0 ? [phrase.A] : new[] { Sorted(phrase.A, phrase.B).A, Sorted(phrase.A, phrase.B).B };
        var spot = codes.Length == 2 && gazetteer.Borders.TryGetValue((codes[0], codes[1]), out var line) ? line : gazetteer.State(codes[0]);
        var wording = all.Where(p => Sorted(p.A, p.B) == Sorted(phrase.A, phrase.B)).OrderByDescending(p => p.IsPaired).ThenBy(p => p.First).First();
        return new PlaceMention(survey.SpanOf(phrase.First, phrase.Last), new Place
        {
            Name = NameOf(survey, wording),
            Countries = codes,
            Precision = Precision.Border,
            Latitude = spot?.Latitude,
            Longitude = spot?.Longitude,
            RadiusKm = spot?.RadiusKm,
        })
        {
            Land = phrase.Land is var (first, last) ? survey.SpanOf(first, last) : null,
        };
    }

    // Where the article never names both sides in one breath, the two demonyms do it for it.
    private string NameOf(Survey survey, BorderPhrase wording)
    {
        var (a, b) = (gazetteer.Demonym(wording.A), gazetteer.Demonym(wording.B));
        return wording.IsPaired || a.Length == 0 || b.Length == 0 ? survey.SpanOf(wording.First, wording.Last).In(survey.Text) : $"{a}-{b} border";
    }

    private static (string A, string B) Sorted(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
