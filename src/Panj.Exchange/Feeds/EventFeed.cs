using Panj.Events;

namespace Panj.Exchange.Feeds;

/// <summary>Makes entries of feeds from events.</summary>
internal static class EventFeed
{
    public const string Title = "What Panj knows";

    public static string Id { get; } = $"urn:uuid:{NameUuid.Of(NameUuid.Panj, "events")}";

    /// <summary>Entries in the order of the events; what no article of a known day tells is left out and counted, as an entry needs a moment.</summary>
    public static IEnumerable<FeedItem> Of(Export export, Omissions left)
    {
        foreach (var sourced in export.Events)
            if (sourced is { FirstTold: { } first, LastTold: { } last }) yield return ItemOf(sourced, first, last);
            else left.Add(Unsaid.Told);
    }

    /// <summary>When the youngest of the entries changed; the moment of the export where there is none.</summary>
    public static DateTimeOffset Updated(Export export) => export.Events.Max(s => s.LastTold) is { } last ? Midnight(last) : export.At;

    /// <summary>The words that stand under an event's title: what is known, then each account.</summary>
    public static string Text(SourcedEvent sourced) =>
        string.Join('\n', [EventWords.Of(sourced.Event), .. sourced.Event.Disputes.Select(Disputed), "", .. sourced.Sources.Select(s => CitationWords.Of(s.Citation))]);

    private static FeedItem ItemOf(SourcedEvent sourced, DateOnly first, DateOnly last) => new()
    {
        Id = $"urn:uuid:{NameUuid.Of(sourced)}",
        Title = EventWords.Sentence(sourced.Event),
        Text = Text(sourced),
        Published = Midnight(first),
        Updated = Midnight(last),
        Links = [.. sourced.Sources.Select(s => WebAddress.Of(s.Citation.Url)).OfType<Uri>().Distinct()],
        Authors = [.. sourced.Outlets],
        Tags = [Slug.Of(sourced.Event.Kind), Slug.Of(sourced.Event.Status)],
    };

    private static string Disputed(Dispute dispute) => $"Disputed {dispute.Field}: {string.Join(" or ", dispute.Values.Select(v => v.Value))}";

    private static DateTimeOffset Midnight(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
