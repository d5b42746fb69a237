using Panj.Events;
using Panj.Server.Views;

namespace Panj.Server.Api;

/// <summary>What several routes can be asked.</summary>
internal static class Asked
{
    public static IReadOnlyList<Parameter> Filter { get; } =
    [
        new("kind", $"Kind of event: {string.Join(", ", Enum.GetValues<EventKind>().Select(Slug.Of))}"),
        new("status", $"How real it is: {string.Join(", ", Enum.GetValues<EventStatus>().Select(Slug.Of))}"),
        new("text", "Words of which each begins a word of its sentence, its parties, its place or the titles and outlets of its articles"),
        new("q", "The same as text"),
        new("datetime", "A day, a moment, or an interval of them with open ends as .. (2021-07-24/2021-08-01)"),
        new("from", "First day (2021-07-24), where no datetime is given"),
        new("to", "Last day, where no datetime is given"),
        new("party", "Identity (state:TJ), side (TJ) or part of the name of one who takes part"),
        new("place", "Part of a place's name, or a country's two letters"),
        new("source", "Whole name of an outlet, agency or official that tells it"),
        new("bbox", "West, south, east and north in degrees: 67,36,75,40") { IsBox = true },
        new("origins", "Fewest independent sources") { IsNumber = true, Least = 0 },
        new("theatre", "Name of a theatre"),
        new("without", "What it lacks: place (neither coordinates nor a country) or day (none of a known year)"),
    ];

    public static IReadOnlyList<Parameter> Paging { get; } =
    [
        new("limit", "Most entries of the answer") { IsNumber = true, Least = 1, Most = ListQuestion.Most },
        After,
        new("before", "Cursor of the Link to what stands before an earlier answer"),
    ];

    public static Parameter After => new("after", "Cursor of the Link of an earlier answer");

    /// <summary>The number of a decision that a page tells to have been taken just now.</summary>
    public static Parameter Done { get; } = new("done", "Number of a decision that the page shall confirm") { IsNumber = true };

    public static IReadOnlyList<Parameter> Day { get; } = [new("asof", "As known on this day (2021-07-24); today where none is given")];

    public static IReadOnlyList<Parameter> Search { get; } =
    [
        new("q", "Words that the article has, in any form and order"), new("text", "The same as q"), new("kind", "A kind of event that it reports"), new("place", "A place of what it reports"),
        new("party", "One who takes part in what it reports"), new("from", "First day of what it reports"), new("to", "Last day of what it reports"),
        new("datetime", "The days of what it reports, as an interval"), After,
    ];

    public static Parameter Reason { get; } = new("reason", "Why, for whoever asks later");
}
