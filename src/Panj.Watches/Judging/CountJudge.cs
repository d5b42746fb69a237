using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Trends;

namespace Panj.Watches.Judging;

/// <summary>Holds the counts that a watch waits for against what the picture counts.</summary>
internal sealed class CountJudge(IPictureStore picture, EventQuestion question, DateTimeOffset now)
{
    private const int Week = 7;

    private readonly DateOnly _today = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Which conditions hold now, each by a name of its own, and what there is to tell of those that did not before.</summary>
    public async Task<(IReadOnlyList<string> Names, IReadOnlyList<WatchAlert> Alerts)> AboveAsync(Watch watch, CancellationToken cancel)
    {
        var names = new List<string>();
        var alerts = new List<WatchAlert>();
        foreach (var condition in watch.Conditions.Where(c => c.Kind is WatchConditionKind.Count or WatchConditionKind.Change))
        {
            var (name, title) = condition.Kind is WatchConditionKind.Count ? await CountedAsync(condition, cancel) : await ChangedAsync(condition, cancel);
            if (name is null) continue;
            names.Add(name);
            if (!watch.Above.Contains(name)) alerts.Add(await AlertAsync(condition, title, cancel));
        }

        return (names, alerts);
    }

    private async Task<(string? Name, string? Title)> CountedAsync(WatchCondition condition, CancellationToken cancel)
    {
        if (Within(condition.Days) is not { } within) return (null, null);
        var spans = await picture.SpansAsync(within, cancel);
        return spans.Where(s => s is { First: not null, Last: not null }).Sum(s => s.Events) >= condition.Least ? (ConditionText.Of(condition), null) : (null, null);
    }

    /// <summary>Told again when what was above falls below, or is as usual in between.</summary>
    private async Task<(string? Name, string? Title)> ChangedAsync(WatchCondition condition, CancellationToken cancel)
    {
        var trend = await new TrendFinder(picture).OneAsync(question, _today, cancel);
        return trend.Verdict is Verdict.Above or Verdict.Below
            ? ($"{ConditionText.Of(condition)} {Slug.Of(trend.Verdict)}", $"{TrendWords.Count(trend)} {(trend is { Now: 1, Unsure: 0 } ? "event" : "events")} in 7 days, {TrendWords.Norm(trend)}")
            : (null, null);
    }

    private async Task<WatchAlert> AlertAsync(WatchCondition condition, string? title, CancellationToken cancel)
    {
        var days = condition.Kind is WatchConditionKind.Change ? Week : condition.Days;
        var counted = await CountedAsync(days, cancel);
        // where nothing happened any more, what happened before is what the alert rests on
        if (counted.Length == 0) counted = await CountedAsync(Week * (TrendFinder.WeeksBefore + 1), cancel);
        var shown = await picture.SnapshotAsync(new EventQuestion { Ids = [.. counted.TakeLast(AlertWriter.MostEvents).Select(e => e.Id)] }, cancel);
        var alert = AlertWriter.OfCount(condition, [.. counted.Select(e => e.Id)], [.. SourcedEvent.Of(shown)], now);
        return title is null ? alert : alert with { Title = title };
    }

    private async Task<Event[]> CountedAsync(int days, CancellationToken cancel) =>
        Within(days) is { } within ? [.. (await picture.FindAsync(within, cancel)).Events.Where(e => DaySpan.Of(e.When) is not null)] : [];

    /// <summary>The question for the days up to today; null where it asks for none of them.</summary>
    private EventQuestion? Within(int days)
    {
        var first = DateOnly.FromDayNumber(Math.Max(0, _today.DayNumber - days + 1));
        return question.To < first || question.From > _today ? null : question with { From = question.From > first ? question.From : first, To = question.To < _today ? question.To : _today };
    }
}
