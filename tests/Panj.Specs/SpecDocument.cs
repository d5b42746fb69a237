using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Panj.Events;

namespace Panj.Specs;

/// <summary>Reads a Markdown document: each heading with an article block and a reports block is an example.</summary>
public static class SpecDocument
{
    public static IEnumerable<Example> Read(string path)
    {
        var (heading, article) = ("", (Article?)null);
        foreach (var block in Markdown.Parse(File.ReadAllText(path)))
        {
            if (block is HeadingBlock title) heading = string.Concat(title.Inline?.OfType<LiteralInline>().Select(l => l.Content.ToString()) ?? []);
            if (block is not FencedCodeBlock code) continue;
            if (code.Info == "article") article = ReadArticle(code, heading);
            else if (code.Info == "reports" && article is not null) yield return new Example(Path.GetFileNameWithoutExtension(path), heading, article, ReadRows(code));
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
