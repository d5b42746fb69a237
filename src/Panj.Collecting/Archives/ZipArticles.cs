using System.IO.Compression;

namespace Panj.Collecting.Archives;

/// <summary>Reads the files inside a zip where they lie: nothing is ever written to disk, so no name can lead anywhere. Sizes that lie and bombs are bounded by what really comes out.</summary>
internal sealed class ZipArticles(CollectingLimits limits, Func<Stream, string, string, IEnumerable<Collected>> read)
{
    private const int MostEntries = 1_000_000;
    private const int MostRatio = 500;
    private const int FreeBytes = 1024 * 1024;

    internal IEnumerable<Collected> Read(Stream stream, string path)
    {
        if (Open(stream) is not { } zip)
        {
            yield return new Unread(path, "is no zip that can be read", "Pack it again.");
            yield break;
        }

        using (zip)
        {
            var number = 0;
            foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0))
            {
                if (++number > MostEntries) yield return new Unread(path, $"holds more than {MostEntries:N0} files; the rest was not read", "Split it.");
                if (number > MostEntries) yield break;
                foreach (var collected in Entry(entry, path)) yield return collected;
            }

            if (number == 0) yield return new Unread(path, "holds no file", "Pack articles into it.");
        }
    }

    private static ZipArchive? Open(Stream stream)
    {
        try
        {
            var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return zip.Entries.Count >= 0 ? zip : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or ArgumentException)
        {
            return null;
        }
    }

    private IEnumerable<Collected> Entry(ZipArchiveEntry entry, string path)
    {
        var place = $"{path}!{entry.FullName}";
        if (LeadsOut(entry.FullName))
        {
            yield return new Unread(place, "has a name that leads out of the archive", "Pack it again with plain names.");
            yield break;
        }

        using var each = Inside(entry, place).GetEnumerator();
        while (true)
        {
            var (more, fault) = Next(each, place);
            if (fault is not null) yield return fault;
            if (!more) yield break;
            yield return each.Current;
        }
    }

    private IEnumerable<Collected> Inside(ZipArchiveEntry entry, string place)
    {
        var most = Math.Min((long)limits.ZipEntryBytes, FreeBytes + (entry.CompressedLength * MostRatio));
        using var bounded = new BoundedStream(entry.Open(), most);
        foreach (var collected in read(bounded, place, entry.Name)) yield return collected;
    }

    private static (bool More, Unread? Fault) Next(IEnumerator<Collected> each, string place)
    {
        try
        {
            return (each.MoveNext(), null);
        }
        catch (BoundHitException bound)
        {
            return (false, new Unread(place, $"unpacks into more than {bound.Bytes:N0} bytes", "Give it by its own path if you trust it."));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or NotSupportedException)
        {
            return (false, new Unread(place, $"cannot be unpacked ({fault.Message.TrimEnd('.')})", "Pack it again."));
        }
    }

    private static bool LeadsOut(string name) =>
        name.Contains('\0', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name[0] is '/' or '\\' || name.Split('/', '\\').Contains("..");
}
