using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>A report in the making with the trigger it comes from.</summary>
internal sealed record Draft(Trigger Trigger, Report Report, bool IsHeadline)
{
    /// <summary>True for "the attack", "the meeting": a noun that points back to what was told.</summary>
    public bool PointsBack { get; init; }

    /// <summary>True for what lies more than a month before the article.</summary>
    public bool IsLongPast { get; init; }

    /// <summary>The words that tell it: its own, and those of the drafts joined into it.</summary>
    public IReadOnlyList<Trigger> Told { get; init; } = [Trigger];
}
