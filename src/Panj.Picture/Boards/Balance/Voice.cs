using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>One telling of a fact with who says it first of all.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Name">Name of the first source; the outlet's where the article names nobody.</param>
/// <param name="Kind">What kind of voice.</param>
internal readonly record struct Voice(Fact Fact, string Name, SourceKind Kind)
{
    public const string Unnamed = "not said";

    /// <summary>All voices of what is known, one for each telling.</summary>
    public static IEnumerable<Voice> All(Known known) => known.Facts.SelectMany(f => f.Tellings.Select(t => Of(f, t)));

    /// <summary>Who says it first in one telling.</summary>
    public static Voice Of(Fact fact, Telling telling) => new(fact, telling.First?.Name ?? telling.Outlet ?? Unnamed, telling.First?.Kind ?? SourceKind.Outlet);
}
