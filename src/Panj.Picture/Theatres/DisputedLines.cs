using Panj.Events;

namespace Panj.Picture.Theatres;

/// <summary>Lines on the ground that a state disputes, by the names under which a legend says them.</summary>
public static class DisputedLines
{
    private static readonly EmbeddedTable _table = EmbeddedTable.Of(typeof(DisputedLines).Assembly, "borders/disputed");

    /// <summary>Those that the map of who holds the ground has; it draws them dashed.</summary>
    public static IReadOnlyList<string> Drawn { get; } = Names("yes");

    /// <summary>Those that it has not.</summary>
    public static IReadOnlyList<string> LeftOut { get; } = Names("no");

    private static string[] Names(string drawn) => [.. _table.Rows.Where(row => row[3] == drawn).Select(row => row[4]).Distinct(StringComparer.Ordinal)];
}
