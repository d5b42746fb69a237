using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Retellings;

/// <summary>
/// "The minister accused the governor of lying. At a briefing on Tuesday, the minister dismissed ...": who speaks on one day alone in an article says the
/// rest of it on that day, too.
/// </summary>
internal static class Speakers
{
    /// <summary>The drafts, statements without a day in that of their speaker.</summary>
    public static List<Draft> Date(List<Draft> drafts)
    {
        var days = drafts.Where(IsDated).GroupBy(draft => SpeakerOf(draft)!, StringComparer.Ordinal)
            .Where(said => said.Select(draft => draft.Report.When!.Value).Distinct().Count() == 1)
            .ToDictionary(said => said.Key, said => said.First().Report, StringComparer.Ordinal);
        if (days.Count == 0) return drafts;
        return [.. drafts.Select(draft => IsUndated(draft) && days.TryGetValue(SpeakerOf(draft)!, out var day)
            ? draft with { Report = draft.Report with { When = day.When, WhenKnownBy = $"the one day its speaker is told to have spoken; {day.WhenKnownBy}" } }
            : draft)];
    }

    private static bool IsDated(Draft draft) =>
        IsSaid(draft) && draft.Report.When?.Value.Precision == WhenPrecision.Day;

    private static bool IsUndated(Draft draft) =>
        draft is { IsHeadline: false, Report.When: null } && IsSaid(draft) && draft.Trigger.Notes.Times.All(time => time.Mention.When is null) && !HasHabit(draft);

    private static bool IsSaid(Draft draft) =>
        draft.Report is { Kind: EventKind.Statement, Status: EventStatus.Occurred, Background: false } && SpeakerOf(draft) is not null;

    private static string? SpeakerOf(Draft draft) => draft.Report.Participants.FirstOrDefault(participant => participant.Role == Role.Speaker) is { } speaker ? speaker.Id ?? speaker.Name : null;

    /// <summary>"has repeatedly accused", "often warned": said on more days than one.</summary>
    private static bool HasHabit(Draft draft)
    {
        var sentence = draft.Trigger.Notes.Sentence;
        foreach (var child in sentence.Children(draft.Trigger.Predicate.Head))
            if (sentence[child].Upos == Upos.Adv && Triggers.WordClasses.Standard.Contains("habit", sentence[child].Lemma)) return true;
        return false;
    }
}
