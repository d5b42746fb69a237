using System.Reflection;
using Panj.Events;

namespace Panj.Evaluating;

/// <summary>The words and kinds that scorers hold to be as good as each other, from data/scoring.tsv.</summary>
internal static class Scoring
{
    private static readonly EmbeddedTable Table = EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "scoring");

    /// <summary>Members of the groups of one sort, in file order.</summary>
    public static IEnumerable<(string Group, string Member)> Pairs(string sort) =>
        Table.Rows.Where(row => row[0] == sort).Select(row => (row[1], row[2]));
}
