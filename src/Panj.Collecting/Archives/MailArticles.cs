using System.Text;
using MimeKit;
using Panj.Collecting.Captures;
using Panj.Collecting.Feeds;
using Panj.Events;

namespace Panj.Collecting.Archives;

/// <summary>Reads letters, as newsletters come: single ones (EML, and pages saved as MHTML) and boxes of them (MBOX).</summary>
internal sealed class MailArticles
{
    private const int MaxDepth = 32;
    private static readonly byte[] _separator = "From "u8.ToArray();
    private readonly ParserOptions _options = new() { MaxMimeDepth = MaxDepth };
    private readonly CollectingLimits _limits;
    private readonly WebArticles _pages;

    internal MailArticles(CollectingLimits limits, WebArticles pages)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // letters come in charsets that the runtime knows only when asked
        (_limits, _pages) = (limits, pages);
    }

    /// <summary>The article of one letter.</summary>
    internal Collected Letter(byte[] bytes, string place, string? file)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return Article(MimeMessage.Load(_options, stream), place, file);
        }
        catch (Exception fault) when (fault is FormatException or IOException or NotSupportedException)
        {
            return new Unread(place, $"is no letter ({fault.Message.TrimEnd('.')})", "Export it again as EML.");
        }
    }

    /// <summary>The article of each letter of a box, in its order.</summary>
    internal IEnumerable<Collected> Box(Stream stream, string path, string? file)
    {
        var number = 0;
        foreach (var letter in Letters(stream))
        {
            number++;
            yield return letter is null
                ? new Unread($"{path}:{number}", $"is larger than {_limits.FileBytes:N0} bytes", "Export it by itself.")
                : Letter(letter, $"{path}:{number}", file);
        }

        if (number == 0) yield return new Unread(path, "holds no letter", "Give a mailbox whose letters begin with a line \"From \".");
    }

    /// <summary>Bytes of each letter; null for one that passes the bound. Letters begin at a "From " behind an empty line; "&gt;From " in them loses its mark.</summary>
    private IEnumerable<byte[]?> Letters(Stream stream)
    {
        var letter = new MemoryStream();
        var (inside, empty, tooLong) = (false, true, false);
        foreach (var line in BoundedLines.Read(stream, _limits.FileBytes))
        {
            if (empty && line.Bytes.Span.StartsWith(_separator))
            {
                if (inside) yield return tooLong ? null : letter.ToArray();
                letter.SetLength(0);
                (inside, empty, tooLong) = (true, false, false);
                continue;
            }

            empty = line.Bytes.Span.Trim("\r"u8).IsEmpty && !line.TooLong;
            tooLong |= line.TooLong || letter.Length + line.Bytes.Length > _limits.FileBytes;
            if (inside && !tooLong) Append(letter, line.Bytes.Span);
        }

        if (inside) yield return tooLong ? null : letter.ToArray();
    }

    private static void Append(MemoryStream letter, ReadOnlySpan<byte> line)
    {
        var quoted = line.TrimStart((byte)'>');
        letter.Write(quoted.Length < line.Length && quoted.StartsWith(_separator) ? line[1..] : line);
        letter.WriteByte((byte)'\n');
    }

    private Collected Article(MimeMessage letter, string place, string? file)
    {
        var html = letter.HtmlBody;
        var address = FeedAddress.Of(letter.Headers["Content-Location"] ?? letter.Headers["Snapshot-Content-Location"], from: null);
        if (html is not null && Page(html, address) is { } page) return page with { Article = Told(page.Article, letter, file) };
        var text = letter.TextBody ?? (html is null ? null : MarkupText.Of(html));
        if (string.IsNullOrWhiteSpace(text)) return new Unread(place, "is a letter without words", "Leave it out.");
        var id = ArticleIdentity.Of(letter.MessageId is { Length: > 0 } message ? $"mid:{message}" : null, letter.From.ToString(), text);
        return new CollectedArticle(Told(new Article { Id = id, Text = text, Url = address?.AbsoluteUri }, letter, file), []);
    }

    private CollectedArticle? Page(string html, Uri? address)
    {
        var taken = _pages.Of(Encoding.UTF8.GetBytes(html), address ?? new Uri("mail://letter/"), "text/html; charset=utf-8").Articles;
        if (taken.Count != 1) return null;
        var article = taken[0].Article;
        return address is not null ? taken[0] : taken[0] with { Article = article with { Id = ArticleIdentity.Of(url: null, article.Outlet, article.Text), Url = null } };
    }

    private static Article Told(Article article, MimeMessage letter, string? file) => article with
    {
        File = file,
        Title = article.Title ?? Given(letter.Subject),
        Outlet = article.Outlet ?? Given(letter.From.Mailboxes.FirstOrDefault()?.Name),
        Published = article.Published ?? (letter.Date.Year > 1970 ? DateOnly.FromDateTime(letter.Date.Date) : null),
    };

    private static string? Given(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
