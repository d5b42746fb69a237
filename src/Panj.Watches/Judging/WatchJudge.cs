using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Calendar;
using Panj.Picture.Searching;

namespace Panj.Watches.Judging;

/// <summary>Holds a watch against a kept picture: what has it to tell that it did not tell before? Of the picture no more is looked up than may have something to tell.</summary>
/// <param name="store">Knows what was told.</param>
/// <param name="picture">The picture.</param>
/// <param name="now">The present moment.</param>
internal sealed class WatchJudge(IWatchStore store, IPictureStore picture, DateTimeOffset now)
{
    /// <summary>Events that are looked up at once.</summary>
    private const int Together = 500;

    private static readonly WatchConditionKind[] _ofChanges = [WatchConditionKind.New, WatchConditionKind.Figure, WatchConditionKind.Dispute];

    private readonly DateOnly _today = DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>What changes of a watch by the picture.</summary>
    /// <param name="watch">The watch as it is kept.</param>
    /// <param name="looked">Through which news it was looked at already.</param>
    /// <param name="cancel">Ends the look.</param>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public async Task<WatchStep> JudgeAsync(Watch watch, long looked, CancellationToken cancel)
    {
        var question = QuestionOf(watch);
        var last = (await picture.NewsAsync(null, 1, cancel)).Last;
        var findings = new Findings();
        await FindAsync(watch, Of(watch, _ofChanges), question with { NewsAfter = looked <= last ? looked : null }, findings, cancel);
        await FindAsync(watch, Of(watch, [WatchConditionKind.Plan]), PlansOf(watch, question), findings, cancel);
        var above = await new CountJudge(picture, question, now).AboveAsync(watch, cancel);
        return new WatchStep(watch, watch with { Above = above.Names, Looked = last }) { Alerts = [.. findings.Alerts, .. above.Alerts], Told = findings.Told };
    }

    /// <summary>What a new watch takes for told: all that is known already, but not what is planned, which still comes near; and through which news that is.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public async Task<(IReadOnlyCollection<string> Keys, long Through)> KnownAsync(Watch watch, CancellationToken cancel)
    {
        var question = QuestionOf(watch);
        var last = (await picture.NewsAsync(null, 1, cancel)).Last;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var conditions = Of(watch, _ofChanges);
        if (conditions.Length == 0) return (known, last);
        await foreach (var portion in picture.PortionsAsync(question, Together, cancel))
            known.UnionWith(from sourced in SourcedEvent.Of(portion) from condition in conditions from topic in Topics.Of(condition, sourced, _today) from key in EventKeys.Of(sourced, topic) select key);
        return (known, last);
    }

    private static WatchCondition[] Of(Watch watch, WatchConditionKind[] kinds) => [.. watch.Conditions.Where(c => kinds.Contains(c.Kind))];

    private static EventQuestion QuestionOf(Watch watch) => QuestionText.TryParse(watch.Question, out var question, out var problem)
        ? question : throw new FormatException($"The question of the watch {watch.Name} cannot be understood: {problem}.");

    /// <summary>What is planned within the days of the widest condition; null where nothing that is asked for can be planned.</summary>
    private EventQuestion? PlansOf(Watch watch, EventQuestion question)
    {
        EventStatus[] statuses = [.. PlanCalendar.Statuses.Where(s => s is EventStatus.Planned or EventStatus.Pledged && (question.Statuses.Count == 0 || question.Statuses.Contains(s)))];
        var ahead = Of(watch, [WatchConditionKind.Plan]).Select(c => c.Days).DefaultIfEmpty().Max();
        var end = DateOnly.FromDayNumber(Math.Min(_today.DayNumber + ahead, DateOnly.MaxValue.DayNumber));
        return statuses.Length == 0 || question.To < _today || question.From > end
            ? null
            : question with { Statuses = statuses, From = question.From > _today ? question.From : _today, To = question.To < end ? question.To : end };
    }

    private async Task FindAsync(Watch watch, WatchCondition[] conditions, EventQuestion? question, Findings findings, CancellationToken cancel)
    {
        if (conditions.Length == 0 || question is null) return;
        await foreach (var portion in picture.PortionsAsync(question, Together, cancel))
        {
            (WatchCondition Condition, SourcedEvent Sourced, string[] Keys)[] topics =
                [.. from sourced in SourcedEvent.Of(portion) from condition in conditions from topic in Topics.Of(condition, sourced, _today) select (condition, sourced, EventKeys.Of(sourced, topic).ToArray())];
            var told = await store.ToldAsync(watch.Name, [.. topics.SelectMany(t => t.Keys).Distinct(StringComparer.Ordinal)], cancel);
            foreach (var (condition, sourced, keys) in topics)
            {
                if (findings.Tell(keys, told)) findings.Alerts.Add(AlertWriter.Of(condition, sourced, now));
            }
        }
    }
}
