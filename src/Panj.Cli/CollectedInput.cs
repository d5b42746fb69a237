using Panj.Cli.Hosting;
using Panj.Collecting;

namespace Panj.Cli;

/// <summary>Collects the paths of one command, naming on standard error whatever gave no article.</summary>
internal sealed class CollectedInput
{
    private readonly CommandHost _host;
    private readonly ArticleCollector _collector;
    private readonly Progress _progress;
    private int _unread;

    /// <summary>Takes the day for articles without one of their own.</summary>
    public CollectedInput(CommandHost host, DateOnly? published)
    {
        _host = host;
        _progress = new Progress(host);
        _collector = new ArticleCollector(new CollectingLimits(), host.Input, published);
    }

    /// <summary><see cref="Cli.ExitCode.Done"/>, or that something was not read.</summary>
    public int ExitCode => _unread == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomethingUnread;

    /// <summary>Articles in the order of the paths.</summary>
    public IEnumerable<CollectedArticle> Articles(IEnumerable<string> paths, CancellationToken cancel) => Articles(_collector.Collect(paths), cancel);

    /// <summary>Articles of what was collected already, in its order.</summary>
    public IEnumerable<CollectedArticle> Articles(IEnumerable<Collected> all, CancellationToken cancel)
    {
        foreach (var collected in all)
        {
            cancel.ThrowIfCancellationRequested();
            _progress.Advance();
            if (collected is CollectedArticle taken) yield return taken;
            else Report($"{collected}");
        }

        _progress.Clear();
    }

    /// <summary>Names something that was not read.</summary>
    public void Report(string failure)
    {
        _unread++;
        _progress.Clear();
        _host.Error.WriteLine($"panj: {failure}");
    }
}
