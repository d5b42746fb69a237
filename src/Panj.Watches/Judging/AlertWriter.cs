using System.Globalization;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Watches.Judging;

/// <summary>Puts what a watch has to tell into words, with its sources.</summary>
internal static class AlertWriter
{
    /// <summary>Sources of one alert beyond which none is added: a message points, it does not reprint.</summary>
    private const int MostSources = 50;

    /// <summary>Events that an alert to many of them tells in words, the last ones.</summary>
    public const int MostEvents = 20;

    /// <summary>An alert to one event.</summary>
    public static WatchAlert Of(WatchCondition condition, SourcedEvent sourced, DateTimeOffset now) => new()
    {
        At = now,
        Condition = condition.Kind,
        Title = Before(condition, sourced.Event) + EventWords.Sentence(sourced.Event),
        Text = string.Join('\n', [EventWords.Of(sourced.Event), .. sourced.Event.Disputes.Select(d => $"Disputed {d.Field}: {string.Join(" or ", d.Values.Select(v => v.Value))}")]),
        Events = [sourced.Event.Id],
        Sources = [.. sourced.Sources.Take(MostSources).Select(SourceOf)],
    };

    /// <summary>An alert to a number of events.</summary>
    /// <param name="condition">What raised it.</param>
    /// <param name="events">Identities of all that are counted.</param>
    /// <param name="shown">Those of them that it tells in words.</param>
    /// <param name="now">The present moment.</param>
    public static WatchAlert OfCount(WatchCondition condition, IReadOnlyList<string> events, IReadOnlyList<SourcedEvent> shown, DateTimeOffset now) => new()
    {
        At = now,
        Condition = condition.Kind,
        Title = string.Create(CultureInfo.InvariantCulture, $"{events.Count} events in {condition.Days} {(condition.Days == 1 ? "day" : "days")}"),
        Text = string.Join('\n', shown.Select(s => EventWords.Of(s.Event))),
        Events = events,
        Sources = [.. shown.SelectMany(s => s.Sources).Take(MostSources).Select(SourceOf)],
    };

    private static string Before(WatchCondition condition, Event happening) => condition.Kind switch
    {
        WatchConditionKind.Plan => $"{EventWords.Date(happening)}: ",
        WatchConditionKind.Dispute => "Accounts differ: ",
        _ => "",
    };

    private static AlertSource SourceOf(EventSource source) => new(CitationWords.Of(source.Citation), source.Citation.Report.ArticleId, WebAddress.Of(source.Citation.Url)?.AbsoluteUri);
}
