using Panj.Collecting.Captures;

namespace Panj.Collecting.Archives;

/// <summary>Reads a stream in the form that its name tells.</summary>
internal sealed class SourceReader
{
    private static readonly Dictionary<string, SourceFormat> _formats = new(StringComparer.Ordinal)
    {
        [".jsonl"] = SourceFormat.Lines,
        [".ndjson"] = SourceFormat.Lines,
        [".txt"] = SourceFormat.Text,
        [".text"] = SourceFormat.Text,
        [""] = SourceFormat.Text,
        [".html"] = SourceFormat.Page,
        [".htm"] = SourceFormat.Page,
        [".xhtml"] = SourceFormat.Page,
        [".eml"] = SourceFormat.Letter,
        [".mht"] = SourceFormat.Letter,
        [".mhtml"] = SourceFormat.Letter,
        [".mbox"] = SourceFormat.Box,
        [".mbx"] = SourceFormat.Box,
        [".warc"] = SourceFormat.Warc,
        [".wet"] = SourceFormat.Warc,
        [".zip"] = SourceFormat.Zip,
    };

    private readonly CollectingLimits _limits;
    private readonly TextFile _text;
    private readonly JsonLines _lines;
    private readonly WebArticles _pages = new();
    private readonly WarcArticles _warc;
    private readonly MailArticles _mail;

    internal SourceReader(CollectingLimits limits)
    {
        _limits = limits;
        _text = new TextFile(limits);
        _lines = new JsonLines(limits, _pages);
        _warc = new WarcArticles(limits, _pages);
        _mail = new MailArticles(limits, _pages);
    }

    /// <summary>The form of a file by its name, and whether it is packed by gzip.</summary>
    internal static (SourceFormat Format, bool Packed) FormatOf(string name)
    {
        var packed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var extension = Path.GetExtension(packed ? name[..^3] : name).ToLowerInvariant();
        return (_formats.GetValueOrDefault(extension), packed);
    }

    /// <summary>Articles of JSON lines.</summary>
    internal IEnumerable<Collected> Lines(Stream stream, string place, string? file) => _lines.Read(stream, place, file);

    /// <summary>Articles of a stream; one of an unknown form is read as text.</summary>
    internal IEnumerable<Collected> Read(Stream stream, string place, string name)
    {
        var (format, packed) = FormatOf(name);
        if (!packed) return Read(stream, place, name, format);
        var members = new GzipMembers(stream);
        return Guarded(format == SourceFormat.Warc ? _warc.Read(members.Open(), place, name, members.Resume) : Read(members.Open(), place, name, format), place);
    }

    private IEnumerable<Collected> Read(Stream stream, string place, string name, SourceFormat format) => format switch
    {
        SourceFormat.Lines => _lines.Read(stream, place, name),
        SourceFormat.Warc => _warc.Read(stream, place, name),
        SourceFormat.Box => _mail.Box(stream, place, name),
        SourceFormat.Letter => Whole(stream, place, bytes => [_mail.Letter(bytes, place, name)]),
        SourceFormat.Page => Whole(stream, place, bytes => Page(bytes, place, name)),
        SourceFormat.Zip when stream.CanSeek => new ZipArticles(_limits, Inner).Read(stream, place),
        SourceFormat.Zip => [new Unread(place, "is an archive within an archive", "Unpack the outer one.")],
        _ => Whole(stream, place, bytes => [TextFile.Decode(place, name, bytes)]),
    };

    private IEnumerable<Collected> Inner(Stream stream, string place, string name) =>
        FormatOf(name).Format == SourceFormat.Unknown ? [new Unread(place, "is of a form in which no articles come", "Leave it out, or give its text.")] : Read(stream, place, name);

    private IEnumerable<Collected> Whole(Stream stream, string place, Func<byte[], IReadOnlyList<Collected>> use) => _text.ReadBounded(stream) is { } bytes ? use(bytes) : [_text.TooLarge(place)];

    private IReadOnlyList<Collected> Page(byte[] bytes, string place, string name)
    {
        if (bytes.Length == 0) return [new Unread(place, "is empty", "Give a file with the article's text, or leave it out.")];
        var (articles, reason) = _pages.Of(bytes, new Uri("file:///page"), "text/html");
        if (articles.Count == 0) return [new Unread(place, reason, "Give the text of the article instead.")];
        return [.. articles.Select(taken => taken with { Article = Saved(taken.Article, name) })];
    }

    /// <summary>A saved page is known by what it says, unless it names its own address.</summary>
    private static Events.Article Saved(Events.Article article, string name) =>
        article.Url is { } url && !url.StartsWith("file:", StringComparison.Ordinal) ? article with { File = name } : article with { File = name, Url = null, Id = ArticleIdentity.Of(url: null, article.Outlet, article.Text) };

    private static IEnumerable<Collected> Guarded(IEnumerable<Collected> all, string place)
    {
        using var each = all.GetEnumerator();
        while (true)
        {
            var (more, fault) = Next(each, place);
            if (fault is not null) yield return fault;
            if (!more) yield break;
            yield return each.Current;
        }
    }

    private static (bool More, Unread? Fault) Next(IEnumerator<Collected> each, string place)
    {
        try
        {
            return (each.MoveNext(), null);
        }
        catch (InvalidDataException)
        {
            return (false, new Unread(place, "is damaged gzip; what stands before the damage was read", "Fetch it again."));
        }
    }
}
