using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Searching;

namespace Panj.Watches.Judging;

/// <summary>Holds a watch against a picture: what has it to tell that it did not tell before?</summary>
public static class WatchJudge
{
    /// <summary>What changes of a watch by this picture at this moment.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public static WatchStep Judge(Watch watch, Snapshot picture, IReadOnlySet<string> told, DateTimeOffset now)
    {
        var events = Asked(watch, picture);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var alerts = new List<WatchAlert>();
        var more = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sourced in events)
            foreach (var condition in watch.Conditions)
                foreach (var topic in Topics.Of(condition, sourced, today))
                {
                    string[] keys = [.. EventKeys.Of(sourced, topic)];
                    if (!keys.Any(key => told.Contains(key) || more.Contains(key))) alerts.Add(AlertWriter.Of(condition, sourced, now));
                    more.UnionWith(keys.Where(key => !told.Contains(key)));
                }

        var above = Above(watch, events, today).ToArray();
        alerts.AddRange(above.Where(a => !watch.Above.Contains(a.Name)).Select(a => AlertWriter.OfCount(a.Condition, a.Counted, now)));
        return new WatchStep(watch, watch with { Above = [.. above.Select(a => a.Name)] }) { Alerts = alerts, Told = more };
    }

    /// <summary>What a new watch takes for told: all that is known already, but not what is planned, which still comes near.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public static IReadOnlyCollection<string> Known(Watch watch, Snapshot picture, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return
        [
            .. from sourced in Asked(watch, picture)
               from condition in watch.Conditions
               where condition.Kind is not WatchConditionKind.Plan
               from topic in Topics.Of(condition, sourced, today)
               from key in EventKeys.Of(sourced, topic)
               select key,
        ];
    }

    private static IReadOnlyList<SourcedEvent> Asked(Watch watch, Snapshot picture) =>
        QuestionText.TryParse(watch.Question, out var question, out var problem)
            ? [.. SourcedEvent.Of(picture with { Events = EventMatch.Of(picture, question) })]
            : throw new FormatException($"The question of the watch {watch.Name} cannot be understood: {problem}.");

    private static IEnumerable<(string Name, WatchCondition Condition, IReadOnlyList<SourcedEvent> Counted)> Above(Watch watch, IReadOnlyList<SourcedEvent> events, DateOnly today)
    {
        foreach (var condition in watch.Conditions.Where(c => c.Kind is WatchConditionKind.Count))
        {
            SourcedEvent[] counted = [.. events.Where(s => DaySpan.Of(s.Event.When) is { } days && days.Last.DayNumber > today.DayNumber - condition.Days && days.First <= today)];
            if (counted.Length >= condition.Least) yield return (ConditionText.Of(condition), condition, counted);
        }
    }
}
