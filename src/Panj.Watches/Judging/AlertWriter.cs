using System.Globalization;
using Panj.Events;
using Panj.Exchange;

namespace Panj.Watches.Judging;

/// <summary>Puts what a watch has to tell into words, with its sources.</summary>
internal static class AlertWriter
{
    /// <summary>Sources of one alert beyond which none is added: a message points, it does not reprint.</summary>
    private const int MostSources = 50;

    private const int MostEvents = 20;

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
    public static WatchAlert OfCount(WatchCondition condition, IReadOnlyList<SourcedEvent> counted, DateTimeOffset now) => new()
    {
        At = now,
        Condition = condition.Kind,
        Title = string.Create(CultureInfo.InvariantCulture, $"{counted.Count} events in {condition.Days} {(condition.Days == 1 ? "day" : "days")}"),
        Text = string.Join('\n', counted.TakeLast(MostEvents).Select(s => EventWords.Of(s.Event))),
        Events = [.. counted.Select(s => s.Event.Id)],
        Sources = [.. counted.TakeLast(MostEvents).SelectMany(s => s.Sources).Take(MostSources).Select(SourceOf)],
    };

    private static string Before(WatchCondition condition, Event happening) => condition.Kind switch
    {
        WatchConditionKind.Plan => $"{EventWords.Date(happening)}: ",
        WatchConditionKind.Dispute => "Accounts differ: ",
        _ => "",
    };

    private static AlertSource SourceOf(EventSource source) => new(CitationWords.Of(source.Citation), source.Citation.Report.ArticleId, WebAddress.Of(source.Citation.Url)?.AbsoluteUri);
}
