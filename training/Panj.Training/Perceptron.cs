using Panj.Language.Models;

namespace Panj.Training;

/// <summary>A multi-class perceptron over hashed features that keeps the running sums its average needs. Rows hold only labels that were ever updated.</summary>
internal sealed class Perceptron(string[] labels) : IScorer
{
    private readonly List<Row> _rows = [];
    private uint[] _keys = new uint[1 << 16];
    private int[] _at = new int[1 << 16];
    private int _now = 1;

    public string[] Labels => labels;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var key in features)
        {
            var slot = Slot(key);
            if (_keys[slot] == 0) continue;
            var row = _rows[_at[slot]];
            for (var i = 0; i < row.Count; i++) scores[row.Cells[i].Label] += row.Cells[i].Weight;
        }
    }

    /// <summary>Counts one example; call it once for each, right or wrong.</summary>
    public void Tick() => _now++;

    /// <summary>Moves the features' weights towards one label and away from another.</summary>
    public void Update(ReadOnlySpan<uint> features, int good, int bad)
    {
        foreach (var key in features)
        {
            var row = RowFor(key);
            row.Updates++;
            row.Add((byte)good, 1, _now);
            row.Add((byte)bad, -1, _now);
        }
    }

    /// <summary>Every feature with its averaged weights.</summary>
    public IEnumerable<(uint Key, int Updates, (byte Label, float Weight)[] Weights)> Average()
    {
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] == 0) continue;
            var row = _rows[_at[slot]];
            yield return (_keys[slot], row.Updates, [.. row.Cells.Take(row.Count).Select(cell => (cell.Label, cell.Average(_now)))]);
        }
    }

    private Row RowFor(uint key)
    {
        var slot = Slot(key);
        if (_keys[slot] != 0) return _rows[_at[slot]];
        if (2 * _rows.Count >= _keys.Length)
        {
            Grow();
            slot = Slot(key);
        }

        (_keys[slot], _at[slot]) = (key, _rows.Count);
        _rows.Add(new Row());
        return _rows[^1];
    }

    private int Slot(uint key)
    {
        var mask = _keys.Length - 1;
        var at = (int)key & mask;
        while (_keys[at] != 0 && _keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (keys, at) = (_keys, _at);
        (_keys, _at) = (new uint[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _at[slot]) = (keys[i], at[i]);
        }
    }

    private sealed class Row
    {
        public Cell[] Cells = new Cell[2];
        public int Count;
        public int Updates;

        public void Add(byte label, int change, int now)
        {
            var at = 0;
            while (at < Count && Cells[at].Label != label) at++;
            if (at == Count)
            {
                if (Count == Cells.Length) Array.Resize(ref Cells, 2 * Count);
                Cells[Count++] = new Cell { Label = label, Last = now };
            }

            Cells[at].Add(change, now);
        }
    }

    private struct Cell
    {
        public byte Label;
        public int Weight;
        public int Last;
        public long Total;

        public void Add(int change, int now)
        {
            Total += (long)Weight * (now - Last);
            Last = now;
            Weight += change;
        }

        public readonly float Average(int now) => (Total + ((float)Weight * (now - Last))) / now;
    }
}
