using Panj.Collecting.Archives;

namespace Panj.Collecting;

/// <summary>Takes articles in from files, folders, archives and JSON lines. Bad input is a result, never an exception.</summary>
public sealed class ArticleCollector
{
    /// <summary>The path that stands for JSON lines on standard input.</summary>
    public const string StandardInput = "-";

    private readonly CollectingLimits _limits;
    private readonly Func<Stream> _standardInput;
    private readonly DateOnly? _published;
    private readonly SourceReader _sources;

    /// <summary>Takes bounds, what opens standard input, and a day of publication for articles that come with none of their own.</summary>
    public ArticleCollector(CollectingLimits limits, Func<Stream> standardInput, DateOnly? published = null)
    {
        _limits = limits;
        _standardInput = standardInput;
        _published = published;
        _sources = new SourceReader(limits);
    }

    /// <summary>Takes in every path in turn, one piece at a time as the caller asks for it.</summary>
    public IEnumerable<Collected> Collect(IEnumerable<string> paths) => paths.SelectMany(Collect).Select(WithDay);

    private IEnumerable<Collected> Collect(string path)
    {
        if (path == StandardInput) return ReadStandardInput();
        return Directory.Exists(path) ? ReadFolder(path) : ReadFile(path);
    }

    private IEnumerable<Collected> ReadStandardInput()
    {
        using var stream = _standardInput();
        foreach (var collected in _sources.Lines(stream, "standard input", file: null)) yield return collected;
    }

    private IEnumerable<Collected> ReadFile(string path)
    {
        using var stream = Open(path, out var failure);
        if (failure is not null) yield return failure;
        if (stream is null) yield break;
        using var each = _sources.Read(stream, path, Path.GetFileName(path)).GetEnumerator();
        while (Next(each, path, out failure)) yield return each.Current;
        if (failure is not null) yield return failure;
    }

    private static bool Next(IEnumerator<Collected> each, string path, out Unread? failure)
    {
        failure = null;
        try
        {
            return each.MoveNext();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            failure = FileFailure.Describe(path, error);
            return false;
        }
    }

    private static FileStream? Open(string path, out Unread? failure)
    {
        try
        {
            failure = null;
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failure = FileFailure.Describe(path, error);
            return null;
        }
    }

    private IEnumerable<Collected> ReadFolder(string folder)
    {
        var articles = 0;
        foreach (var (path, failure) in new FolderWalk(_limits).Files(folder))
        {
            foreach (var collected in failure is null ? ReadEntry(path) : [failure])
            {
                articles += collected is CollectedArticle ? 1 : 0;
                yield return collected;
            }
        }

        if (articles == 0) yield return new Unread(folder, "holds no article", "Put .txt, .html, .jsonl, .eml, .mbox, .warc or .zip files into it, or give another folder.");
    }

    private IEnumerable<Collected> ReadEntry(string path)
    {
        if (SourceReader.FormatOf(path).Format != SourceFormat.Unknown) return ReadFile(path);
        if (Path.GetFileName(path).StartsWith("README", StringComparison.OrdinalIgnoreCase)) return [];
        return [new Unread(path, $"is a {Path.GetExtension(path).ToLowerInvariant()} file, which folders are not searched for", "Give it by its own path if it is an article's text.")];
    }

    private Collected WithDay(Collected collected) =>
        collected is CollectedArticle { Article.Published: null } taken && _published is { } day
            ? taken with { Article = taken.Article with { Published = day } }
            : collected;
}
