using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Panj.Reading.Places.Dumps;

/// <summary>Puts the names of a dump aside, in files by the first bits of their hashes, so that only one part of them at a time is sorted in memory.</summary>
internal sealed class NameShelf : IDisposable
{
    private const int Parts = 16;
    private const int PartShift = 60;
    private const int Room = 1 << 16;
    private readonly FileStream[] _parts;

    /// <summary>Opens the files in a folder; they are gone with this object.</summary>
    public NameShelf(string folder, string name) =>
        _parts = [.. Enumerable.Range(0, Parts).Select(i => new FileStream(Path.Combine(folder, $"{name}.{i:00}.part"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, Room, FileOptions.DeleteOnClose))];

    public int Count { get; private set; }

    public void Add(NameEntry entry)
    {
        Span<byte> bytes = stackalloc byte[NameEntry.Bytes];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, entry.Hash);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], entry.Place);
        bytes[12] = entry.Scale;
        _parts[entry.Hash >> PartShift].Write(bytes);
        Count++;
    }

    /// <summary>All names in order, none twice.</summary>
    public IEnumerable<NameEntry> Sorted()
    {
        foreach (var part in _parts)
        {
            var entries = Read(part);
            CollectionsMarshal.AsSpan(entries).Sort();
            for (var i = 0; i < entries.Count; i++)
                if (i == 0 || entries[i] != entries[i - 1]) yield return entries[i];
        }
    }

    public void Dispose()
    {
        foreach (var part in _parts) part.Dispose();
    }

    private static List<NameEntry> Read(FileStream part)
    {
        var entries = new List<NameEntry>((int)(part.Length / NameEntry.Bytes));
        part.Position = 0;
        var bytes = new byte[NameEntry.Bytes];
        while (part.ReadAtLeast(bytes, NameEntry.Bytes, throwOnEndOfStream: false) == NameEntry.Bytes)
            entries.Add(new NameEntry(BinaryPrimitives.ReadUInt64LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)), bytes[12]));
        return entries;
    }
}
