using Panj.Events;

namespace Panj.Reading.Events.Status;

/// <summary>How real an event is, and which words above it say so.</summary>
/// <param name="Status">Null where it is no event: negated, wished, feared, asked for.</param>
/// <param name="Deciding">Token that decided, or that governs the deciding form; its date is the event's where the event has none of its own (a pledge is dated by the pledge).</param>
internal readonly record struct Judgement(EventStatus? Status, int Deciding)
{
    /// <summary>True where it was tried ("attempted to take the town").</summary>
    public bool IsTried { get; init; }
}
