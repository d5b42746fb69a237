using Panj.Events;
using Panj.Picture.Trends;

namespace Panj.Cli.Text;

/// <summary>Puts trends into lines: a heading for all, kinds, parties and places, a line a row.</summary>
internal sealed class TrendText(TrendTable table)
{
    /// <summary>The lines in order.</summary>
    public IEnumerable<TextLine> Lines()
    {
        yield return new TextLine($"{WhenWords.Of(When.Days(table.First, table.Last))}: {TrendWords.Sources(table)}", IsHeading: true);
        var width = table.Rows.Max(row => row.Title.Length);
        foreach (var group in table.Rows.GroupBy(row => row.By))
        {
            yield return new TextLine("");
            if (group.Key != "all") yield return new TextLine($"By {group.Key}", IsHeading: true);
            foreach (var row in group) yield return new TextLine(SafeWords.Of($"  {row.Title.PadRight(width)}  {TrendWords.Count(row)} · {TrendWords.Norm(row)} · {TrendWords.Of(row.Verdict)}"));
        }
    }
}
