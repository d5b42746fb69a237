using Panj.Events;

namespace Panj.Exchange;

/// <summary>The nearest equivalents of an event in the schemes users know; null where a scheme has none.</summary>
/// <param name="Plover">PLOVER event type.</param>
/// <param name="AcledType">ACLED event type.</param>
/// <param name="Acled">ACLED sub-event type.</param>
public readonly record struct EventCodes(string? Plover, string? AcledType, string? Acled)
{
    private const string None = "-";

    /// <summary>The equivalents of <paramref name="happening"/> by the table of kinds.</summary>
    public static EventCodes Of(Event happening)
    {
        var entry = KindTable.Standard.Of(happening.Kind, happening.Mode);
        var isJoint = happening.Participants.Select(p => p.Side ?? p.Name).Distinct(StringComparer.Ordinal).Count() > 1;
        var acled = AcledOf(happening, entry, isJoint);
        return new EventCodes(PloverOf(happening, entry, isJoint), acled is null ? null : entry.AcledType, acled);
    }

    private static string? PloverOf(Event happening, KindEntry entry, bool isJoint)
    {
        var isAhead = happening.Status is EventStatus.Planned or EventStatus.Pledged;
        if (isAhead && entry.PloverAhead is not null && (isJoint || entry.PloverJoint is null)) return entry.PloverAhead;
        if (entry.PloverCaused is not null && happening.Participants.Any(p => p.Role is Role.Actor)) return entry.PloverCaused;
        return isJoint && entry.PloverJoint is not null ? entry.PloverJoint : entry.Plover;
    }

    private static string? AcledOf(Event happening, KindEntry entry, bool isJoint)
    {
        if (isJoint && entry.AcledJoint is not null) return entry.AcledJoint == None ? null : entry.AcledJoint;
        return entry.AcledByState is not null && happening.Participants.Any(p => p is { Role: Role.Actor, Side.Length: 2 }) ? entry.AcledByState : entry.Acled;
    }
}
