using System.Runtime.Intrinsics.X86;
using Panj.Language.Models;

namespace Panj.Training;

/// <summary>
/// A multi-class perceptron over hashed features that keeps the running sums its average needs. Rows hold only labels that were ever
/// updated, and lie in one array apart from the sums, since scoring waits for memory more than for anything else.
/// </summary>
internal sealed class Perceptron(string[] labels) : IScorer
{
    private Slot[] _slots = new Slot[1 << 16];
    private Cell[] _cells = new Cell[1 << 16];
    private Sum[] _sums = new Sum[1 << 16];
    private int _used;
    private int _rows;
    private int _now = 1;

    public string[] Labels => labels;

    public unsafe void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        fixed (Slot* slots = _slots)
        {
            var mask = (uint)_slots.Length - 1;
            if (Sse.IsSupported)
                foreach (var key in features) Sse.Prefetch0(slots + (key & mask));
        }

        foreach (var key in features)
        {
            ref readonly var slot = ref _slots[Find(key)];
            foreach (ref readonly var cell in _cells.AsSpan(slot.Start, slot.Count)) scores[cell.Label] += cell.Weight;
        }
    }

    /// <summary>Counts one example; call it once for each, right or wrong.</summary>
    public void Tick() => _now++;

    /// <summary>Moves the features' weights towards one label and away from another.</summary>
    public void Update(ReadOnlySpan<uint> features, int good, int bad)
    {
        foreach (var key in features)
        {
            ref var slot = ref Row(key);
            slot.Updates++;
            Add(ref slot, (byte)good, 1);
            Add(ref slot, (byte)bad, -1);
        }
    }

    /// <summary>Every feature with its averaged weights.</summary>
    public IEnumerable<(uint Key, int Updates, (byte Label, float Weight)[] Weights)> Average() =>
        _slots.Where(slot => slot.Key != 0).Select(slot => (slot.Key, slot.Updates, Average(slot)));

    private (byte Label, float Weight)[] Average(Slot slot)
    {
        var weights = new (byte Label, float Weight)[slot.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var (cell, sum) = (_cells[slot.Start + i], _sums[slot.Start + i]);
            weights[i] = (cell.Label, (sum.Total + ((float)cell.Weight * (_now - sum.Last))) / _now);
        }

        return weights;
    }

    private void Add(ref Slot slot, byte label, int change)
    {
        var at = slot.Start;
        while (at < slot.Start + slot.Count && _cells[at].Label != label) at++;
        if (at == slot.Start + slot.Count) at = Widen(ref slot, label);
        ref var sum = ref _sums[at];
        sum.Total += (long)_cells[at].Weight * (_now - sum.Last);
        sum.Last = _now;
        _cells[at].Weight += change;
    }

    // A full row moves to the end with twice the room; what it leaves behind is lost, less than the rows hold in all.
    private int Widen(ref Slot slot, byte label)
    {
        if (slot.Count == slot.Room)
        {
            var room = Math.Max(2, 2 * slot.Room);
            Reserve(room);
            _cells.AsSpan(slot.Start, slot.Count).CopyTo(_cells.AsSpan(_used));
            _sums.AsSpan(slot.Start, slot.Count).CopyTo(_sums.AsSpan(_used));
            (slot.Start, slot.Room) = (_used, (short)room);
            _used += room;
        }

        var at = slot.Start + slot.Count++;
        _cells[at] = new Cell { Label = label };
        _sums[at] = new Sum { Last = _now };
        return at;
    }

    private void Reserve(int room)
    {
        if (_used + room <= _cells.Length) return;
        Array.Resize(ref _cells, 2 * _cells.Length);
        Array.Resize(ref _sums, 2 * _sums.Length);
    }

    private ref Slot Row(uint key)
    {
        if (2 * _rows >= _slots.Length) Grow();
        ref var slot = ref _slots[Find(key)];
        if (slot.Key != 0) return ref slot;
        slot.Key = key;
        _rows++;
        return ref slot;
    }

    private uint Find(uint key)
    {
        var mask = (uint)_slots.Length - 1;
        var at = key & mask;
        while (_slots[at].Key != 0 && _slots[at].Key != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[2 * old.Length];
        foreach (var slot in old)
            if (slot.Key != 0) _slots[Find(slot.Key)] = slot;
    }

    private struct Slot
    {
        public uint Key;
        public int Start;
        public short Count;
        public short Room;
        public int Updates;
    }

    private struct Cell
    {
        public int Weight;
        public byte Label;
    }

    private struct Sum
    {
        public long Total;
        public int Last;
    }
}
