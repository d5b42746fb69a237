using Panj.Collecting.Captures;

namespace Panj.Collecting.Archives;

/// <summary>Reads a web archive record by record, from any record on, so that who was interrupted need not begin again.</summary>
public sealed class ArchiveReader
{
    private readonly WarcArticles _archives;

    /// <summary>Takes bounds.</summary>
    public ArchiveReader(CollectingLimits limits) => _archives = new WarcArticles(limits, new WebArticles());

    /// <summary>What each record gives, one at a time as the caller asks for it.</summary>
    /// <param name="stream">The archive from its beginning; packed where its name ends with ".gz".</param>
    /// <param name="place">Path or address of the archive, for words about it.</param>
    /// <param name="from">Records that are passed over: they are unpacked, but no page in them is read.</param>
    /// <exception cref="IOException">The stream broke off.</exception>
    /// <exception cref="InvalidDataException">It is damaged, and cannot be read behind the damage.</exception>
    public IEnumerable<ArchivePart> Read(Stream stream, string place, long from)
    {
        ArgumentNullException.ThrowIfNull(place);
        var name = place[(place.LastIndexOfAny(['/', '\\']) + 1)..];
        if (!name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return _archives.Parts(stream, new ArchivePlace(place, name), resume: null, from);
        var members = new GzipMembers(stream);
        return _archives.Parts(members.Open(), new ArchivePlace(place, name), members.Resume, from);
    }
}
