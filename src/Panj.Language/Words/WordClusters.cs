using Panj.Language.Models;

namespace Panj.Language.Words;

/// <summary>
/// Groups of words that stand in like company, used where they lie in memory: an open-addressing table of 32-bit slots, the group in the low
/// half and a print of the word in the high half, so that a word the table lacks is now and then taken for another, once in ten thousand times.
/// </summary>
internal sealed unsafe class WordClusters
{
    private readonly uint* _slots;
    private readonly uint _mask;
    private readonly byte* _coarse;

    /// <summary>Reads a table that <paramref name="reader"/> stands before.</summary>
    public WordClusters(ModelReader reader)
    {
        var groups = reader.Int32();
        var capacity = reader.Int32();
        _mask = (uint)capacity - 1;
        _slots = (uint*)reader.Take(capacity * sizeof(uint));
        _coarse = reader.Take(groups);
    }

    /// <summary>The embedded table.</summary>
    public static WordClusters Embedded() => new(ModelReader.Embedded("clusters.bin"));

    /// <summary>The groups of a word.</summary>
    /// <param name="word">Its hash, as <see cref="WordForm.Lower"/> holds it.</param>
    public Cluster Of(uint word)
    {
        var key = Mix(word);
        var print = key & 0xFFFF0000u;
        for (var at = key & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot == 0) return default;
            if ((slot & 0xFFFF0000u) == print) return new Cluster((ushort)slot, _coarse[(ushort)slot]);
        }
    }

    /// <summary>The hash a word is found by: its low bits give the slot, its high half the print.</summary>
    public static uint Mix(uint word)
    {
        var key = (word ^ (word >> 16)) * 0x7FEB352Du;
        key = (key ^ (key >> 15)) * 0x846CA68Bu;
        return key ^ (key >> 16);
    }
}
