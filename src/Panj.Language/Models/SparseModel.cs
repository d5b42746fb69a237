using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Panj.Language.Models;

/// <summary>
/// A linear model over hashed features, used where it lies in memory. An open-addressing table of (key, row offset) pairs leads to rows;
/// a row is its length followed by (label, weight) byte pairs for the labels the feature says anything about.
/// </summary>
internal sealed unsafe class SparseModel : IScorer
{
    private readonly Slot* _slots;
    private readonly uint _mask;
    private readonly byte* _rows;

    public SparseModel(ModelReader reader)
    {
        Labels = reader.Strings();
        var capacity = reader.Int32();
        var rowBytes = reader.Int32();
        _mask = (uint)capacity - 1;
        _slots = (Slot*)reader.Take(capacity * sizeof(Slot));
        _rows = reader.Take(rowBytes);
    }

    /// <summary>Names of the labels, by index.</summary>
    public string[] Labels { get; }

    // Memory is what a score waits for: all slots are asked for at once, then all rows, and only then is anything added up.
    /// <inheritdoc/>
    [SkipLocalsInit]
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var rows = stackalloc byte*[features.Length];
        if (Sse.IsSupported)
            foreach (var key in features) Sse.Prefetch0(_slots + (key & _mask));
        var found = 0;
        foreach (var key in features)
        {
            var row = Find(key);
            if (row == null) continue;
            if (Sse.IsSupported) Sse.Prefetch0(row);
            rows[found++] = row;
        }

        fixed (int* values = Weight.Values, sums = scores)
            for (var i = 0; i < found; i++) AddRow(rows[i], values, sums);
    }

    /// <summary>The first label of a key's row, or -1 where the key is unknown.</summary>
    public int Best(uint key) => Row(key).Label;

    /// <summary>The first label of a key's row and its weight's byte; label -1 where the key is unknown.</summary>
    public (int Label, byte Weight) Row(uint key)
    {
        var row = Find(key);
        return row == null ? (-1, (byte)0) : (row[1], row[2]);
    }

    private byte* Find(uint key)
    {
        for (var at = key & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots + at;
            if (slot->Key == key) return _rows + slot->Offset;
            if (slot->Key == 0) return null;
        }
    }

    private static void AddRow(byte* row, int* values, int* sums)
    {
        unchecked // a row is short and a weight is small: no sum can leave its range
        {
            var end = row + 1 + (2 * row[0]);
            for (var cell = row + 1; cell < end; cell += 2) sums[cell[0]] += values[cell[1]];
        }
    }

    private readonly record struct Slot(uint Key, uint Offset);
}
