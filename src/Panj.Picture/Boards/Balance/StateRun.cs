using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>Which outlets and agencies a state owns or runs, by the tables of both.</summary>
internal static class StateRun
{
    private static readonly FrozenSet<string> _names = Names("outlets").Concat(Names("agencies")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Is(string name) => _names.Contains(name);

    private static IEnumerable<string> Names(string table) => EmbeddedTable.Of(typeof(StateRun).Assembly, table).Named()
        .Where(row => row["state"] == "yes").SelectMany(row => row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(row["name"]));
}
