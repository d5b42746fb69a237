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

    /// <summary>Reads one article; where a stage fails on it, gives the article alone with a warning that says so, since one article must not cost the others of a run.</summary>
    public ArticleReading ReadAnyway(Article article)
    {
        try
        {
            return Read(article);
        }
        catch (UnreadableArticleException failure)
        {
            return new ArticleReading { Article = article, Masthead = new Masthead(), Warnings = [$"The article could not be read, and nothing in it was understood: {failure.Message} Please report this with its text."] };
        }
    }

    /// <summary>Reads one article.</summary>
    /// <exception cref="UnreadableArticleException">A stage failed on it.</exception>
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
    /// <exception cref="UnreadableArticleException">A stage failed on it.</exception>
    public Notes Annotate(Article article)
    {
        var notes = new Notes(article);
        foreach (var stage in _stages) Read(stage, notes);
        return notes;
    }

    /// <summary>Only what a mistake in a stage throws is told of the article: want of memory and the end of a run are not.</summary>
    private static void Read(IStage stage, Notes notes)
    {
        try
        {
            stage.Read(notes);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or FormatException or ArithmeticException or InvalidCastException)
        {
            throw new UnreadableArticleException(stage.GetType().Name, fault);
        }
    }
}
