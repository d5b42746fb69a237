using System.Collections.Concurrent;
using Panj.Cli.Hosting;
using Panj.Collecting;
using Panj.Events;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Places.Dumps;

namespace Panj.Cli;

/// <summary>Collects and reads the paths of one command, naming on standard error whatever could not be read.</summary>
internal sealed class ReadingSession
{
    /// <summary>Articles are collected, read side by side and given out in their order, so many at a time or as many as have so many characters; two such portions are held.</summary>
    private static readonly Portions _together = new(Most: 64, Budget: 2_000_000);

    private readonly CommandHost _host;
    private readonly CollectedInput _input;
    private readonly Lazy<ArticleReader> _reader;

    /// <summary>Takes the day for articles without one of their own, and places beyond those that Panj ships.</summary>
    public ReadingSession(CommandHost host, DateOnly? published, PlaceFile? gazetteer = null)
        : this(host, published, () => StandardReader.Create(LanguageEngine.Load(), gazetteer))
    {
    }

    /// <summary>Takes who reads, made when the first article is there.</summary>
    internal ReadingSession(CommandHost host, DateOnly? published, Func<ArticleReader> reader)
    {
        _host = host;
        _input = new CollectedInput(host, published);
        _reader = new Lazy<ArticleReader>(reader);
    }

    /// <summary><see cref="Cli.ExitCode.Done"/>, or that something was not read.</summary>
    public int ExitCode => _input.ExitCode;

    /// <summary>Readings in the order of the paths.</summary>
    public IEnumerable<ArticleReading> Read(IEnumerable<string> paths, CancellationToken cancel) => SideBySide(paths, Read, cancel);

    /// <summary>Readings of what was collected already, in its order.</summary>
    public IEnumerable<ArticleReading> Read(IReadOnlyList<Collected> collected, CancellationToken cancel) => _input.Articles(collected, cancel).Select(Read);

    /// <summary>What <paramref name="use"/> makes of each article, unread, in the order of the paths; it must be safe to call from many threads.</summary>
    public IEnumerable<T> Collect<T>(IEnumerable<string> paths, Func<Article, T> use, CancellationToken cancel) => SideBySide(paths, taken => use(taken.Article), cancel);

    /// <summary>
    /// What <paramref name="use"/> makes of everything understood of each article, in the order of the paths; it must be safe to call from many threads. An article on which
    /// the reading fails is named and gives nothing.
    /// </summary>
    public IEnumerable<T> Annotate<T>(IEnumerable<string> paths, Func<Notes, T> use, CancellationToken cancel)
    {
        foreach (var (notes, failure) in SideBySide(paths, taken => Annotated(taken.Article, use), cancel))
        {
            if (failure is null) yield return notes.Single();
            else _input.Report(failure);
        }
    }

    private (T[] Used, string? Failure) Annotated<T>(Article article, Func<Notes, T> use)
    {
        try
        {
            return ([use(_reader.Value.Annotate(article))], null);
        }
        catch (UnreadableArticleException failure)
        {
            return ([], $"{article.File ?? article.Id} could not be read: {failure.Message} Please report this with its text.");
        }
    }

    private IEnumerable<T> SideBySide<T>(IEnumerable<string> paths, Func<CollectedArticle, T> use, CancellationToken cancel) =>
        Ahead(_together.Of(_input.Articles(paths, cancel), taken => taken.Article.Text.Length).Select(portion => Partitioner.Create(portion, loadBalance: true)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(_host.Workers).WithCancellation(cancel).Select(use).ToArray())).SelectMany(portion => portion);

    /// <summary>The same portions, each made while the one before is in use, so that no core waits for the printing or storing of what was read.</summary>
    private static IEnumerable<T> Ahead<T>(IEnumerable<T> portions)
    {
        using var left = portions.GetEnumerator();
        var next = Task.Run(left.MoveNext);
        try
        {
            while (next.GetAwaiter().GetResult())
            {
                var portion = left.Current;
                next = Task.Run(left.MoveNext);
                yield return portion;
            }
        }
        finally
        {
            Task.WaitAny(next); // whoever stops early must not take the portions from under it
        }
    }

    private ArticleReading Read(CollectedArticle taken)
    {
        var reading = _reader.Value.ReadAnyway(taken.Article);
        return taken.Warnings.Count == 0 ? reading : reading with { Warnings = [.. taken.Warnings, .. reading.Warnings] };
    }
}
