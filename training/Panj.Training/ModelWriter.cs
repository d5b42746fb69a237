using System.Text;
using Panj.Language.Models;

namespace Panj.Training;

/// <summary>Writes models in the form <see cref="ModelReader"/> reads in place; the same input gives the same bytes.</summary>
internal static class ModelWriter
{
    /// <summary>Writes averaged weights as bytes. Features seen changing fewer than <paramref name="leastUpdates"/> times are dropped, as are weights too small for a byte.</summary>
    public static void Weights(BinaryWriter output, Perceptron model, int leastUpdates)
    {
        var features = model.Average().Where(f => f.Updates >= leastUpdates).ToList();
        var scale = Weight.Most / features.SelectMany(f => f.Weights).Max(w => Math.Abs(w.Weight));
        var rows = features.Select(f => (f.Key, Row: Quantise(f.Weights, scale))).Where(f => f.Row.Length > 0).ToList();
        Sparse(output, model.Labels, rows);
    }

    public static void Sparse(BinaryWriter output, string[] labels, List<(uint Key, (byte Label, byte Weight)[] Row)> rows)
    {
        Strings(output, labels);
        rows.Sort((a, b) => a.Key.CompareTo(b.Key));
        var bytes = new MemoryStream();
        var table = new uint[2 * Capacity(rows.Count)];
        foreach (var (key, row) in rows)
        {
            Put(table, key, (uint)bytes.Position);
            bytes.WriteByte((byte)row.Length);
            foreach (var (label, weight) in row) bytes.Write([label, weight]);
        }

        output.Write(table.Length / 2);
        output.Write((int)bytes.Length);
        foreach (var value in table) output.Write(value);
        output.Write(bytes.ToArray());
    }

    public static void Table(BinaryWriter output, string[] strings, List<(uint Key, uint Value)> rows)
    {
        Strings(output, strings);
        rows.Sort();
        var table = new uint[2 * Capacity(rows.Count)];
        foreach (var (key, value) in rows) Put(table, key, value);
        output.Write(table.Length / 2);
        foreach (var value in table) output.Write(value);
    }

    public static void Strings(BinaryWriter output, string[] strings)
    {
        output.Write(strings.Length);
        foreach (var text in strings)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            output.Write(bytes.Length);
            output.Write(bytes);
        }
    }

    private static int Capacity(int rows)
    {
        var capacity = 16;
        while (capacity * 3 < rows * 4) capacity *= 2;
        return capacity;
    }

    private static void Put(uint[] table, uint key, uint value)
    {
        var mask = (uint)(table.Length / 2) - 1;
        var at = key & mask;
        while (table[2 * at] != 0 && table[2 * at] != key) at = (at + 1) & mask;
        (table[2 * at], table[(2 * at) + 1]) = (key, value);
    }

    private static (byte Label, byte Weight)[] Quantise((byte Label, float Weight)[] weights, float scale) =>
        [.. weights.Select(w => (w.Label, Weight.Encode(w.Weight * scale))).Where(w => w.Item2 != 0).OrderBy(w => w.Label)];
}
