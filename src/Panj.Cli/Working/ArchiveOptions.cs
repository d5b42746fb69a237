using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Collecting.Archives;
using Panj.Workers.Brokering;
using Panj.Workers.Submitting;

namespace Panj.Cli.Working;

/// <summary>Options by which a worker also puts web archives into the queue.</summary>
internal sealed class ArchiveOptions
{
    private const string ProgressSuffix = ".progress";
    private readonly WebOptions _web = new();

    /// <summary>The list of archives.</summary>
    public Option<string?> List { get; } = new("--warc")
    {
        HelpName = "LIST",
        Description = $"Put the archives of this list, a path or address a line, into the queue beside the work; LIST{ProgressSuffix} says how far it came, and the next run goes on from there",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[List, _web.Contact, _web.AllowRange]) command.Options.Add(option);
    }

    /// <summary>Sends the archives while somebody works, and ends both; how many pieces were not read, less than 0 where the list cannot be.</summary>
    public async Task<int> RunAsync(string list, BrokerSettings broker, Func<CancellationToken, Task> work, (ParseResult Parsed, CommandHost Host) command, CancellationToken cancel)
    {
        void Say(string words) => command.Host.Error.WriteLine($"panj: {SafeWords.Of(words)}");
        try
        {
            string[] archives = [.. (await File.ReadAllLinesAsync(list, cancel)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
            using var progress = new ArchiveProgress(list + ProgressSuffix);
            using var download = new ArchiveDownload(_web.Settings(command.Parsed));
            await using var articles = new ArticleSubmitter(broker, command.Host.Time, Say);
            var submitter = new ArchiveSubmitter(articles, download.OpenAsync, progress, Say, command.Host.Time);
            using var sent = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var working = work(sent.Token);
            var sending = submitter.RunAsync(archives, sent.Token);
            await Task.WhenAny(working, sending);
            if (!sending.IsCompleted) await working; // it failed, or was told to stop
            await sending;
            await sent.CancelAsync();
            await working;
            return submitter.Unread;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Say($"the list {list} cannot be used: {failure.Message}");
            return -1;
        }
    }
}
