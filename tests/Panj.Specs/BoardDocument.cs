using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Panj.Specs;

/// <summary>Reads a Markdown document whose boards blocks say how boards stand on the day after the word "boards".</summary>
public static class BoardDocument
{
    public static IEnumerable<BoardExample> Read(string path)
    {
        var heading = "";
        foreach (var block in Markdown.Parse(File.ReadAllText(path)))
        {
            if (block is HeadingBlock title) heading = string.Concat(title.Inline?.OfType<LiteralInline>().Select(l => l.Content.ToString()) ?? []);
            if (block is FencedCodeBlock { Info: "boards", Arguments: { } day } code)
                yield return new BoardExample(heading, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), Rows(code));
        }
    }

    private static List<ExpectedRow> Rows(FencedCodeBlock block) => [.. block.Lines.ToString().Split('\n').Where(line => line.Length > 0).Select(line => new ExpectedRow(line))];
}
