using System.Globalization;

namespace Panj.Events;

/// <summary>
/// Puts an event into the words a reader sees: who, what, whom, where, how many, then when and who says so. Its status is a word before the verb, so that nothing
/// planned, pledged, alleged or denied reads as having happened.
/// </summary>
public static class EventWords
{
    private const int MostNames = 4;
    private const string Border = "the border";

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
        var parties = new SentenceParties(happening.Participants, entry);
        var counts = new SentenceCounts(happening.Figures, [.. parties.Subjects, .. parties.Others, .. parties.Moved, .. parties.Between]);
        var place = IsSaid(happening.Where, parties) ? null : happening.Where;
        var words = parties.Subjects.Count > 0
            ? [Names(parties.Subjects, counts), VerbOf(happening.Status, entry, IsPlural(parties.Subjects, counts)), .. Rest(entry, counts, parties, place)]
            : Nominal(happening.Status, entry, counts, parties, place);
        return Capital(string.Join(' ', words.Where(w => w.Length > 0))) + counts.Rest();
    }

    private static string[] Rest(KindEntry entry, SentenceCounts counts, SentenceParties parties, Place? place)
    {
        var others = Names(parties.Others, counts);
        var whom = others.Length == 0 ? "" : entry.To.Length > 0 ? $"{entry.To} {others}" : others;
        var thing = parties.Moved.Count > 0 ? Names(parties.Moved, counts) : ThingOf(entry, counts, parties);
        if (entry.Thing == Border && place?.Precision is Precision.Border) return [PlaceName(place), whom];
        if (entry.At.Length == 0 && place is not null) return [PlaceName(place), whom];
        if (entry.To.Length == 0 && others.Length > 0) thing = "";
        return [thing, whom, At(entry, place, others.Length > 0)];
    }

    /// <summary>What is done, where it stands after the verb; who moves by themselves moves nothing else.</summary>
    private static string ThingOf(KindEntry entry, SentenceCounts counts, SentenceParties parties)
    {
        if (entry is { Counted: FigureKind.Troops, To.Length: > 0 } && (parties.AreMoving || AreForces(parties.Subjects))) return "";
        return (entry.To.Length > 0 || parties.Others.Count == 0) && counts.Take(entry.Counted) is { } figure ? FigureOf(figure, entry) : entry.Thing;
    }

    private static bool AreForces(IReadOnlyList<Participant> subjects) => subjects is [{ Id: null } only] && PartyWords.IsPlural(only.Name);

    /// <summary>A happening whose doer nobody names: "Attack on Norland in Tor", "Movement of 500 troops to Tor".</summary>
    private static string[] Nominal(EventStatus status, KindEntry entry, SentenceCounts counts, SentenceParties parties, Place? place)
    {
        var others = Names(parties.Others, counts);
        var moved = Names(parties.Moved, counts);
        var noun = entry.Noun;
        if (moved.Length > 0) noun += " of " + moved;
        else if (IsThingAtEnd(entry) && counts.Take(entry.Counted) is { } figure) noun = noun[..^entry.Thing.Length] + FigureOf(figure, entry);
        var whom = others.Length > 0 ? $"{entry.Of} {others}" : parties.Between.Count > 0 ? "between " + Names(parties.Between, counts) : "";
        return [Adjective(status), noun, whom, entry.At.Length > 0 ? At(entry, place, others.Length > 0) : Of(place)];
    }

    private static bool IsThingAtEnd(KindEntry entry) => entry.Thing.Length > 0 && entry.Noun.EndsWith("of " + entry.Thing, StringComparison.Ordinal);

    private static string Of(Place? place) => place is null ? "" : "of " + PlaceName(place);

    private static string At(KindEntry entry, Place? place, bool hasWhom)
    {
        if (place is null) return "";
        var at = hasWhom && entry.At == entry.To ? "in" : entry.At;
        return place.Precision switch
        {
            Precision.City or Precision.Site or Precision.District when at == "about" => "",
            _ when at == "about" => "about " + PlaceName(place),
            Precision.Near => place.Name.StartsWith("near ", StringComparison.OrdinalIgnoreCase) ? place.Name : "near " + PlaceName(place),
            Precision.Border when at == "in" => "on " + PlaceName(place),
            Precision.Border when at == "into" => "across " + PlaceName(place),
            Precision.Country or Precision.Province or Precision.District or Precision.City when at is "on" or "at" => "in " + PlaceName(place),
            _ => $"{at} {PlaceName(place)}",
        };
    }

    private static string PlaceName(Place place)
    {
        if (place.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) return place.Name;
        return place.Precision is Precision.Border || SentenceWords.TakesThe(place.Name) ? "the " + place.Name : place.Name;
    }

    /// <summary>True where the other side is the place.</summary>
    private static bool IsSaid(Place? place, SentenceParties parties) => place is not null
        && parties.Others.Any(p => p.Name == place.Name || (place.Precision is Precision.Country && place.Countries is [var code] && p.Id == "state:" + code));

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

    private static bool IsPlural(IReadOnlyList<Participant> subjects, SentenceCounts counts) => subjects.Count > 1 || counts.IsPlural(subjects[0]);

    private static string Names(IReadOnlyList<Participant> parties, SentenceCounts counts)
    {
        var names = parties.Select(counts.NameOf).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length > MostNames) names = [.. names.Take(MostNames - 1), string.Create(CultureInfo.InvariantCulture, $"{names.Length - MostNames + 1} others")];
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + " and " + names[^1];
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
