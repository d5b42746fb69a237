using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>
/// Takes note of names of no table of which nothing is said but where they stand: what the name model takes for a place behind "in" or "from", and what is held or lost by war
/// ("control of X"). They are what the text says elsewhere of that name, and else on no map.
/// </summary>
internal static class Unexplained
{
    private const int MostWords = 3;

    /// <summary>Adds them to the mentions, of which those from <paramref name="listed"/> on are of no table either.</summary>
    public static void Read(Survey survey, IReadOnlyList<Name> names, List<PlaceMention> mentions, int listed)
    {
        var known = new Dictionary<string, PlaceMention>(StringComparer.Ordinal);
        for (var i = listed; i < mentions.Count; i++) Learn(known, mentions[i]);
        var starts = new Dictionary<int, int>();
        for (var i = 0; i < survey.Words.Count; i++) starts[survey.Words[i].Span.Start] = i;
        var taken = Taken(survey, starts, mentions.Select(mention => mention.Span).Concat(names.Where(name => name.Type != NameType.Location).Select(name => name.Span)));
        var standing = names.Where(name => name.Type == NameType.Location && starts.ContainsKey(name.Span.Start)).Select(name => Standing(survey, starts[name.Span.Start], name.Span.End));
        foreach (var (first, last) in standing.Concat(Enumerable.Range(0, survey.Words.Count).Select(at => Held(survey, at))).OfType<(int First, int Last)>())
        {
            if (Enumerable.Range(first, last - first + 1).Any(taken.Contains)) continue;
            var span = survey.SpanOf(first, last);
            mentions.Add(known.TryGetValue(span.In(survey.Text), out var told) ? told with { Span = span } : OnNoMap(Unlisted.Mention(survey, (first, last), last, Precision.City)));
            for (var word = first; word <= last; word++) taken.Add(word);
        }
    }

    /// <summary>"Qzorbat town" is what "Qzorbat" is told to be.</summary>
    private static void Learn(Dictionary<string, PlaceMention> known, PlaceMention mention)
    {
        var name = mention.Place.Name;
        known.TryAdd(name, mention);
        if (name.LastIndexOf(' ') is > 0 and var end && char.IsLower(name[end + 1])) known.TryAdd(name[..end], mention);
    }

    /// <summary>The words that these spans cover.</summary>
    private static HashSet<int> Taken(Survey survey, Dictionary<int, int> starts, IEnumerable<Span> spans)
    {
        var taken = new HashSet<int>();
        foreach (var span in spans)
            if (starts.TryGetValue(span.Start, out var word))
                for (; word < survey.Words.Count && survey.Words[word].Span.Start < span.End; word++) taken.Add(word);
        return taken;
    }

    private static PlaceMention OnNoMap(PlaceMention named) => named with { Place = named.Place with { Latitude = null, Longitude = null, RadiusKm = null } };

    /// <summary>The words of a name, up to its end in the text, behind a word that a place or a time follows; null for any other.</summary>
    private static (int First, int Last)? Standing(Survey survey, int first, int end)
    {
        if (first < 1 || survey.Words[first].Gap != Gap.Space || survey.Written(first - 1) is not ("in" or "at" or "from" or "of" or "on" or "to")) return null;
        var last = LastOf(survey, first - 1);
        return last >= first && survey.Words[last].Span.End == end ? (first, last) : null;
    }

    /// <summary>The words behind "control of" or "the fall of", null where they are anybody's or go on.</summary>
    private static (int First, int Last)? Held(Survey survey, int noun)
    {
        if (noun + 2 >= survey.Words.Count || !survey.Words[noun].Is(WordClasses.Held) || survey.Words[noun + 1].Gap != Gap.Space || survey.Written(noun + 1) is not "of") return null;
        var last = LastOf(survey, noun + 1);
        var isWhole = last + 1 >= survey.Words.Count || survey.Words[last + 1] is not { IsCapital: true, Gap: Gap.Space or Gap.Hyphen };
        return last > noun + 1 && isWhole && !survey.Words[last].IsPossessive ? (noun + 2, last) : null;
    }

    /// <summary>The last of the unknown capitalised words behind a word, that word where none follows.</summary>
    private static int LastOf(Survey survey, int before)
    {
        var last = before;
        while (last - before < MostWords && LongName.Next(survey, last) is var next && next > last) last = next;
        return last;
    }
}
