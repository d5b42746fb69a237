using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Panj.Events;

namespace Panj.Specs;

/// <summary>Reads a Markdown document: each heading with an article block and a reports block is an example.</summary>
public static class SpecDocument
{
    public static IEnumerable<Example> Read(string path) =>
        Blocks(path, "reports").Select(block => new Example(Path.GetFileNameWithoutExtension(path), block.Heading, block.Article, ReadRows(block.Code)));

    /// <summary>The same of a document whose articles stand with deeds blocks.</summary>
    public static IEnumerable<DeedExample> ReadDeeds(string path) =>
        Blocks(path, "deeds").Select(block => new DeedExample(block.Heading, block.Article, block.Code.Lines.ToString().Split('\n')));

    private static IEnumerable<(string Heading, Article Article, FencedCodeBlock Code)> Blocks(string path, string expected)
    {
        var (heading, article) = ("", (Article?)null);
        foreach (var block in Markdown.Parse(File.ReadAllText(path)))
        {
            if (block is HeadingBlock title) heading = string.Concat(title.Inline?.OfType<LiteralInline>().Select(l => l.Content.ToString()) ?? []);
            if (block is not FencedCodeBlock code) continue;
            if (code.Info == "article") article = ReadArticle(code, heading);
            else if (code.Info == expected && article is not null) yield return (heading, article, code);
        }
    }

    private static Article ReadArticle(FencedCodeBlock block, string heading)
    {
        var text = block.Lines.ToString();
        var gap = text.IndexOf("\n\n", StringComparison.Ordinal);
        var fields = text[..gap].Split('\n').Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        return new Article
        {
            Id = heading,
            Text = text[(gap + 2)..],
            Outlet = fields.GetValueOrDefault("outlet"),
            Published = fields.TryGetValue("published", out var day) ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null,
        };
    }

    private static List<ExpectedReport> ReadRows(FencedCodeBlock block) =>
        [.. block.Lines.ToString().Split('\n').Where(line => line.Length > 0 && line != "(none)").Select(line => new ExpectedReport(line))];
}
