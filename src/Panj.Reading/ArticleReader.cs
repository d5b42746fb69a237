using Panj.Events;

namespace Panj.Reading;

/// <summary>Reads articles by a fixed list of stages. Safe for use from many threads at once.</summary>
public sealed class ArticleReader
{
    private readonly IReadOnlyList<IStage> _stages;

    /// <summary>Takes the stages in order; each may read only what an earlier one writes.</summary>
    /// <exception cref="ArgumentException">A stage reads a part that no earlier stage writes.</exception>
    public ArticleReader(IReadOnlyList<IStage> stages)
    {
        var written = new HashSet<string> { nameof(Notes.Article) };
        foreach (var stage in stages)
        {
            if (stage.Reads.FirstOrDefault(part => !written.Contains(part)) is { } missing)
                throw new ArgumentException($"{stage.GetType().Name} reads {missing}, which no earlier stage writes.", nameof(stages));
            written.UnionWith(stage.Writes);
        }

        _stages = stages;
    }

    /// <summary>Reads one article; never fails on content.</summary>
    public ArticleReading Read(Article article)
    {
        var notes = Annotate(article);
        return new ArticleReading
        {
            Article = article,
            Masthead = notes.Masthead,
            Clutter = notes.Clutter,
            Warnings = [.. notes.Warnings],
            Reports = notes.Reports,
        };
    }

    /// <summary>Reads one article and keeps everything that was understood on the way.</summary>
    public Notes Annotate(Article article)
    {
        var notes = new Notes(article);
        foreach (var stage in _stages) stage.Read(notes);
        return notes;
    }
}
