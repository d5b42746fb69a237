using Panj.Cli.Hosting;
using Panj.Collecting;
using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Cli;

/// <summary>Collects and reads the paths of one command, naming on standard error whatever could not be read.</summary>
internal sealed class ReadingSession
{
    /// <summary>Articles that are read side by side before the next ones are collected; they come out in the order they came in.</summary>
    private const int Together = 128;

    private readonly CommandHost _host;
    private readonly ArticleCollector _collector;
    private readonly Lazy<ArticleReader> _reader;
    private readonly Progress _progress;
    private int _unread;

    /// <summary>Takes the day for articles without one of their own.</summary>
    public ReadingSession(CommandHost host, DateOnly? published)
    {
        _host = host;
        _progress = new Progress(host);
        _collector = new ArticleCollector(new CollectingLimits(), host.Input, published);
        _reader = new Lazy<ArticleReader>(() => StandardReader.Create(LanguageEngine.Load()));
    }

    /// <summary><see cref="Cli.ExitCode.Done"/>, or that something was not read.</summary>
    public int ExitCode => _unread == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomethingUnread;

    /// <summary>Readings in the order of the paths.</summary>
    public IEnumerable<ArticleReading> Read(IEnumerable<string> paths, CancellationToken cancel) =>
        InParallel(paths, Read, cancel);

    /// <summary>Articles in the order of the paths, unread.</summary>
    public IEnumerable<Article> Collect(IEnumerable<string> paths, CancellationToken cancel) => Articles(paths, cancel).Select(taken => taken.Article);

    /// <summary>Everything understood of each article, in the order of the paths.</summary>
    public IEnumerable<Notes> Annotate(IEnumerable<string> paths, CancellationToken cancel) =>
        InParallel(paths, taken => _reader.Value.Annotate(taken.Article), cancel);

    private IEnumerable<T> InParallel<T>(IEnumerable<string> paths, Func<CollectedArticle, T> read, CancellationToken cancel) =>
        Articles(paths, cancel).Chunk(Together).SelectMany(taken => taken.AsParallel().AsOrdered().WithCancellation(cancel).Select(read).ToArray());

    private ArticleReading Read(CollectedArticle taken)
    {
        var reading = _reader.Value.Read(taken.Article);
        return taken.Warnings.Count == 0 ? reading : reading with { Warnings = [.. taken.Warnings, .. reading.Warnings] };
    }

    private IEnumerable<CollectedArticle> Articles(IEnumerable<string> paths, CancellationToken cancel)
    {
        foreach (var collected in _collector.Collect(paths))
        {
            cancel.ThrowIfCancellationRequested();
            _progress.Advance();
            if (collected is CollectedArticle taken) yield return taken;
            else Report(collected);
        }

        _progress.Clear();
    }

    private void Report(Collected collected)
    {
        _unread++;
        _progress.Clear();
        _host.Error.WriteLine($"panj: {collected}");
    }
}
