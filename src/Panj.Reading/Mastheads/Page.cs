using Panj.Events;
using Panj.Language;
using Panj.Reading.Clutter;

namespace Panj.Reading.Mastheads;

/// <summary>An article's lines, parted into story and clutter, for those who look for its masthead.</summary>
internal sealed class Page
{
    private const int LeadWords = 10;

    /// <summary>Parts the lines of an article whose clutter is marked.</summary>
    public Page(Article article, IReadOnlyList<Span> clutter)
    {
        Article = article;
        var lines = PageLines.Of(article.Text).Where(l => !l.IsEmpty).ToList();
        var next = 0;
        foreach (var line in lines)
        {
            while (next < clutter.Count && clutter[next].End <= line.Start) next++;
            var isClutter = next < clutter.Count && clutter[next].Contains(line);
            (isClutter ? Clutter : Story).Add(line);
        }

        Lead = Story.Find(l => IsLead(l.Of(article.Text)));
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its text.</summary>
    public string Text => Article.Text;

    /// <summary>Lines of the story, title included, in order.</summary>
    public List<Span> Story { get; } = [];

    /// <summary>Lines that are clutter as a whole, in order.</summary>
    public List<Span> Clutter { get; } = [];

    /// <summary>The first line of prose; empty where there is none.</summary>
    public Span Lead { get; }

    /// <summary>Clutter lines above the lead.</summary>
    public IEnumerable<Span> Head => Clutter.TakeWhile(l => l.Start < Lead.Start);

    private static bool IsLead(ReadOnlySpan<char> line) =>
        line.Count(' ') is var spaces && spaces >= LeadWords
            && (line.TrimEnd("\"”’')]") is [.., '.' or '!' or '…' or ':' or ',' or '?'] || spaces >= 3 * LeadWords);
}
