using System.Numerics;

namespace Panj.Language.Parsing;

/// <summary>Numbers words by their hashes, in the order given.</summary>
internal sealed class WordIndex
{
    private readonly uint[] _hashes;
    private readonly int[] _slots;

    public WordIndex(uint[] hashes)
    {
        _hashes = hashes;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * hashes.Length))];
        for (var i = 0; i < hashes.Length; i++) _slots[Slot(hashes[i])] = i + 1;
    }

    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>The number of the word with that hash.</summary>
    public bool TryFind(uint hash, out int number)
    {
        number = _slots[Slot(hash)] - 1;
        return number >= 0;
    }

    private int Slot(uint hash)
    {
        var mask = _slots.Length - 1;
        var at = (int)((hash * 0x9E3779B1u) >> 7) & mask;
        while (_slots[at] != 0 && _hashes[_slots[at] - 1] != hash) at = (at + 1) & mask;
        return at;
    }
}
