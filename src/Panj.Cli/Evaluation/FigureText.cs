using Panj.Evaluating;

namespace Panj.Cli.Evaluation;

/// <summary>A result as lines for a person; the last one is the headline.</summary>
internal static class FigureText
{
    private const int NameWidth = 34;

    public static IEnumerable<string> Lines(string suite, FigureTable table)
    {
        yield return $"{suite}: {table.Articles} asked";
        foreach (var row in table.Rows) yield return $"  {row.Name.PadRight(NameWidth)} {Shown(row.Measures)}";
        yield return $"{suite}: {Shown(table.Headline)}";
    }

    private static string Shown(IEnumerable<Measure> measures) => string.Join("  ", measures);
}
