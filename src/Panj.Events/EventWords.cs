using System.Globalization;

namespace Panj.Events;

/// <summary>
/// Puts an event into the words a reader sees: who, what, whom, where, how many, then when and who says so. Its status is a word before the verb, so that nothing
/// planned, pledged, alleged or denied reads as having happened.
/// </summary>
public static class EventWords
{
    private const int MostNames = 4;

    /// <summary>The whole line: "Tajikistan moved 20,000 troops to the Tajik-Afghan border · 22 Jul 2021 · 1 origin, 1 outlet".</summary>
    public static string Of(Event happening) => $"{Sentence(happening)} · {Date(happening)} · {Sources(happening)}";

    /// <summary>When, in words; "date not said" where no report says.</summary>
    public static string Date(Event happening) => happening.When is { } when ? WhenWords.Of(when) : "date not said";

    /// <summary>How many independent sources and outlets tell it: "1 origin, 2 outlets".</summary>
    public static string Sources(Event happening) =>
        string.Create(CultureInfo.InvariantCulture, $"{Counted(happening.Origins, "origin")}, {Counted(happening.Outlets, "outlet")}");

    /// <summary>Who did what to whom, where, and how many.</summary>
    public static string Sentence(Event happening)
    {
        var entry = KindTable.Standard.Of(happening.Kind, happening.Mode);
        var parties = new SentenceParties(happening.Participants);
        var figure = happening.Figures.FirstOrDefault(f => f.What == entry.Counted && entry.Counted is not null);
        var others = Names(parties.Others);
        var place = parties.Others.Any(p => p.Name == happening.Where?.Name) ? null : happening.Where;
        var words = parties.Subjects.Count > 0
            ? [Names(parties.Subjects), VerbOf(happening.Status, entry, IsPlural(parties.Subjects)), .. Rest(entry, figure, parties, place)]
            : Nominal(happening, entry, others, place);
        var told = string.Join(' ', words.Where(w => w.Length > 0));
        return Capital(told) + Counts(parties.Subjects.Count > 0 ? happening.Figures.Where(f => f != figure) : happening.Figures);
    }

    private static string[] Rest(KindEntry entry, Figure? figure, SentenceParties parties, Place? place)
    {
        var others = Names(parties.Others);
        var thing = figure is not null ? FigureOf(figure, entry) : parties.Moved.Count > 0 ? Names(parties.Moved) : entry.Thing;
        if (entry.At.Length == 0 && place is not null) return [PlaceName(place), others.Length > 0 ? $"{entry.To} {others}" : ""];
        var whom = others.Length == 0 ? "" : entry.To.Length > 0 ? $"{entry.To} {others}" : others;
        if (entry.To.Length == 0 && others.Length > 0) thing = "";
        return [thing, whom, At(entry, place)];
    }

    /// <summary>A happening whose doer nobody names: "Attack on Norland in Tor".</summary>
    private static string[] Nominal(Event happening, KindEntry entry, string others, Place? place) =>
        [Adjective(happening.Status), entry.Noun, others.Length > 0 ? $"{entry.Of} {others}" : "", entry.At.Length > 0 ? At(entry, place) : Of(place)];

    private static string Of(Place? place) => place is null ? "" : "of " + PlaceName(place);

    private static string At(KindEntry entry, Place? place) => place switch
    {
        null => "",
        { Precision: Precision.Near } => place.Name.StartsWith("near ", StringComparison.OrdinalIgnoreCase) ? place.Name : "near " + place.Name,
        { Precision: Precision.Border } when entry.At == "in" => "on " + PlaceName(place),
        { Precision: Precision.Country or Precision.Province or Precision.District or Precision.City } when entry.At is "on" or "at" => "in " + PlaceName(place),
        _ => $"{entry.At} {PlaceName(place)}",
    };

    private static string PlaceName(Place place) =>
        place.Precision is Precision.Border && !place.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + place.Name : place.Name;

    private static string VerbOf(EventStatus status, KindEntry entry, bool isPlural)
    {
        var be = isPlural ? "are" : "is";
        return status switch
        {
            EventStatus.Ongoing => $"{be} {entry.Gerund}",
            EventStatus.Planned => $"planned to {entry.Infinitive}",
            EventStatus.Pledged => $"pledged to {entry.Infinitive}",
            EventStatus.Alleged => $"{be} alleged to have {entry.Participle}",
            EventStatus.Denied => $"{be} denied to have {entry.Participle}",
            EventStatus.CalledOff => $"called off a plan to {entry.Infinitive}",
            _ => entry.Past,
        };
    }

    private static string Adjective(EventStatus status) => status is EventStatus.Occurred ? "" : Slug.Of(status);

    private static string FigureOf(Figure figure, KindEntry entry) =>
        entry.Counted is FigureKind.Killed or FigureKind.Detained ? FigureWords.Of(figure with { What = FigureKind.People }) : FigureWords.Of(figure);

    private static string Counts(IEnumerable<Figure> figures)
    {
        var words = figures.Select(FigureWords.Of).ToArray();
        return words.Length == 0 ? "" : ", " + string.Join(", ", words);
    }

    private static bool IsPlural(IReadOnlyList<Participant> subjects) =>
        subjects.Count > 1 || (subjects[0].Name.EndsWith('s') && char.IsLower(subjects[0].Name[subjects[0].Name.LastIndexOf(' ') + 1]));

    private static string Names(IReadOnlyList<Participant> parties)
    {
        var names = parties.Select(p => p.Name).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length > MostNames) names = [.. names.Take(MostNames - 1), string.Create(CultureInfo.InvariantCulture, $"{names.Length - MostNames + 1} others")];
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + " and " + names[^1];
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
