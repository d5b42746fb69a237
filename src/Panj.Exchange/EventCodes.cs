using Panj.Events;

namespace Panj.Exchange;

/// <summary>The nearest equivalents of an event in the schemes users know; null where a scheme has none.</summary>
/// <param name="Plover">PLOVER event type.</param>
/// <param name="AcledType">ACLED event type.</param>
/// <param name="Acled">ACLED sub-event type.</param>
public readonly record struct EventCodes(string? Plover, string? AcledType, string? Acled)
{
    /// <summary>The equivalents of <paramref name="happening"/> by the table of kinds.</summary>
    public static EventCodes Of(Event happening)
    {
        var entry = KindTable.Standard.Of(happening.Kind, happening.Mode);
        return new EventCodes(PloverOf(happening, entry), entry.AcledType, AcledOf(happening, entry));
    }

    private static string? PloverOf(Event happening, KindEntry entry)
    {
        if (happening.Status is EventStatus.Pledged && entry.PloverPledged is not null) return entry.PloverPledged;
        var sides = happening.Participants.Select(p => p.Side ?? p.Name).Distinct(StringComparer.Ordinal).Count();
        return sides > 1 && entry.PloverJoint is not null ? entry.PloverJoint : entry.Plover;
    }

    private static string? AcledOf(Event happening, KindEntry entry) =>
        entry.AcledByState is not null && happening.Participants.Any(p => p is { Role: Role.Actor, Side.Length: 2 }) ? entry.AcledByState : entry.Acled;
}
