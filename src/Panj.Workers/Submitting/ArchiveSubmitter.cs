using Panj.Collecting;
using Panj.Collecting.Archives;
using Panj.Workers.Brokering;

namespace Panj.Workers.Submitting;

/// <summary>Puts the articles of web archives into the queue, archive by archive, and goes on from the record that it had reached.</summary>
public sealed class ArchiveSubmitter
{
    /// <summary>Articles that are sent together; what was sent is sent again after a crash, which changes nothing.</summary>
    private const int Together = 100;

    /// <summary>How often an archive is opened again that breaks off without having come further.</summary>
    private const int Tries = 5;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    private readonly ArticleSubmitter _articles;
    private readonly Func<string, CancellationToken, Task<Stream>> _open;
    private readonly ArchiveProgress _progress;
    private readonly Action<string> _trouble;
    private readonly TimeProvider _time;
    private long _last;
    private readonly ArchiveReader _reader = new(new CollectingLimits());

    /// <summary>Takes where articles go, what opens an archive, what remembers how far it came, and who is told what is wrong.</summary>
    public ArchiveSubmitter(ArticleSubmitter articles, Func<string, CancellationToken, Task<Stream>> open, ArchiveProgress progress, Action<string> trouble, TimeProvider time) =>
        (_articles, _open, _progress, _trouble, _time) = (articles, open, progress, trouble, time);

    /// <summary>Articles sent so far.</summary>
    public long Sent { get; private set; }

    /// <summary>What was not read so far.</summary>
    public int Unread { get; private set; }

    /// <summary>Sends all that is not in the queue yet. An archive that cannot be had is named and costs itself alone.</summary>
    /// <exception cref="BrokerException">The broker refuses the articles for good.</exception>
    public async Task RunAsync(IEnumerable<string> archives, CancellationToken cancel)
    {
        foreach (var archive in archives)
        {
            if (_progress.Reached(archive) is null) continue;
            try
            {
                for (var tries = Tries; !await TryAsync(archive, tries, cancel);)
                {
                    tries = _progress.Reached(archive) > _last ? Tries : tries - 1;
                    _last = _progress.Reached(archive) ?? 0;
                    await Task.Delay(_pause, _time, cancel);
                }
            }
            catch (Exception failure) when (IsOfArchive(failure))
            {
                Say($"{archive}: could not be read to its end ({failure.Message.TrimEnd('.')}). Run the same again for the rest.");
            }
        }
    }

    private static bool IsOfArchive(Exception failure) => failure is IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>False where it broke off on its way from a server and may be tried again.</summary>
    private async Task<bool> TryAsync(string archive, int tries, CancellationToken cancel)
    {
        try
        {
            await SendAsync(archive, cancel);
            return true;
        }
        catch (IOException failure) when (tries > 1 && failure is not FileNotFoundException and not DirectoryNotFoundException)
        {
            return false;
        }
    }

    private async Task SendAsync(string archive, CancellationToken cancel)
    {
        var portion = new List<CollectedArticle>();
        var reached = _progress.Reached(archive) ?? 0;
        await using var stream = await _open(archive, cancel);
        foreach (var part in _reader.Read(stream, archive, reached))
        {
            foreach (var collected in part.Taken)
            {
                if (collected is CollectedArticle article) portion.Add(article);
                else Say(collected.ToString());
            }

            reached = part.Records;
            if (portion.Count >= Together) await FlushAsync(portion, archive, reached, isDone: false, cancel);
        }

        await FlushAsync(portion, archive, reached, isDone: true, cancel);
    }

    private async Task FlushAsync(List<CollectedArticle> portion, string archive, long reached, bool isDone, CancellationToken cancel)
    {
        if (portion.Count > 0) await _articles.SubmitAsync([.. portion], cancel);
        Sent += portion.Count;
        portion.Clear();
        _progress.Reach(archive, reached, isDone);
    }

    private void Say(string words)
    {
        Unread++;
        _trouble(words);
    }
}
