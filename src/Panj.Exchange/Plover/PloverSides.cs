using Panj.Events;

namespace Panj.Exchange.Plover;

/// <summary>Who stands as actor and as recipient of a record.</summary>
internal static class PloverSides
{
    /// <summary>The sides of an event as its columns have them, but that who flees does nothing to anybody: it is done to him.</summary>
    public static Sides Of(Event happening)
    {
        var sides = Sides.Of(happening);
        if (happening.Kind is not EventKind.Crossing) return sides;
        return new Sides([.. sides.Doers.Where(p => p.Role is not Role.Mover)], [.. sides.Doers.Where(p => p.Role is Role.Mover), .. sides.Others]);
    }
}
