using Panj.Collecting.Captures;
using Panj.Collecting.Feeds;
using Panj.Events;

namespace Panj.Collecting.Archives;

/// <summary>Finds articles in a web archive: pages that were answered, pages kept by themselves, and texts that were made of pages.</summary>
internal sealed class WarcArticles(CollectingLimits limits, WebArticles pages)
{
    /// <summary>Every article, and an <see cref="Unread"/> where something was damaged, passed a bound, or nothing was found. Pages without an article are passed over.</summary>
    internal IEnumerable<Collected> Read(Stream stream, string path, string? file, Func<Stream?>? resume = null) =>
        Parts(stream, new ArchivePlace(path, file), resume, from: 0).SelectMany(part => part.Taken);

    /// <summary>The same record by record, without what the first so many records hold.</summary>
    internal IEnumerable<ArchivePart> Parts(Stream stream, ArchivePlace place, Func<Stream?>? resume, long from)
    {
        var input = new WarcInput(stream, limits.FileBytes + (64 * 1024), resume);
        var reader = new WarcReader(input, limits.FileBytes);
        var (found, skipped, records) = (0, 0, 0L);
        while (reader.Next() is { } record)
        {
            skipped += record.Skipped ? 1 : 0;
            if (++records <= from) continue;
            var taken = Articles(record);
            found += taken.Count;
            yield return new ArchivePart(records, place.File is null ? taken : [.. taken.Select(one => one with { Article = one.Article with { File = place.File } })]);
        }

        yield return new ArchivePart(records, [.. Faults(reader, input, place.Path, skipped), .. found > 0 || from > 0 ? Array.Empty<Collected>() : [new Unread(place.Path, "holds no article", "Give an archive with pages of articles.")]]);
    }

    private IEnumerable<Collected> Faults(WarcReader reader, WarcInput input, string path, int skipped)
    {
        if (reader.Damages + input.Breaks > 0) yield return new Unread(path, $"is damaged in {reader.Damages + input.Breaks} places; the records around them were read", "Fetch the archive again.");
        if (reader.IsTruncated) yield return new Unread(path, "ends in the middle of a record; all before it was read", "Fetch the archive again.");
        if (skipped > 0) yield return new Unread(path, $"holds {skipped} records larger than {limits.FileBytes:N0} bytes", "Raise the limit if you need them.");
    }

    private IReadOnlyList<CollectedArticle> Articles(WarcRecord record)
    {
        if (record.Block.IsEmpty || FeedAddress.Of(record.Address, from: null) is not { } address) return [];
        if (record.Type == "conversion") return OfText(record, address);
        if (record.Type == "resource") return pages.Of(record.Block, address, record.ContentType).Articles;
        if (HttpBlock.Of(record.Block) is not { Code: 200 } answer || !IsPage(answer.ContentType)) return [];
        return answer.Body(limits.FileBytes) is { } body ? pages.Of(body, address, answer.ContentType).Articles : [];
    }

    private static IReadOnlyList<CollectedArticle> OfText(WarcRecord record, Uri address)
    {
        if (TextDecoder.Decode(record.Block.Span).Text is not { } text || string.IsNullOrWhiteSpace(text)) return [];
        return [new CollectedArticle(new Article { Id = ArticleIdentity.OfAddress(address), Text = text, Url = address.AbsoluteUri }, [])];
    }

    private static bool IsPage(string? contentType) => contentType is null || contentType.Contains("html", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);
}
