using Panj.Language;

namespace Panj.Evaluating.Plover;

/// <summary>Reads PLV: a header, then a sentence a row with its marked form and its root. Rows that do not mark both parties are counted and left out: no pair stands there to ask about.</summary>
internal static class PairTable
{
    public static (List<(MarkedPair Pair, string Root)> Pairs, int Unmarked) Read(string table)
    {
        var rows = table.Replace("\r", "", StringComparison.Ordinal).Split('\n').Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        var (marked, root) = rows.Count == 0 ? (-1, -1) : (Array.IndexOf(rows[0], "marked_sentence"), Array.IndexOf(rows[0], "gold_root"));
        if (marked < 0 || root < 0) throw new InvalidDataException("its header names no marked_sentence and gold_root");
        var pairs = new List<(MarkedPair, string)>();
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Length <= Math.Max(marked, root)) throw new InvalidDataException($"row {i + 1} is too short");
            if (Pair(rows[i][marked]) is { } pair) pairs.Add((pair, rows[i][root]));
        }

        return (pairs, Math.Max(0, rows.Count - 1) - pairs.Count);
    }

    private static MarkedPair? Pair(string marked)
    {
        var (source, target) = (Mark.In(marked, 's'), Mark.In(marked, 't'));
        if (source is null || target is null) return null;
        Mark[] marks = [source, target];
        var sentence = marks.SelectMany(m => m.Tags).OrderDescending().Aggregate(marked, (text, tag) => text.Remove(tag.Start, tag.Length));
        return new MarkedPair(sentence, Inside(source), Inside(target));

        Span Inside(Mark mark) => new(Before(mark.Inner.Start), Before(mark.Inner.End));

        int Before(int at) => at - marks.SelectMany(m => m.Tags).Where(tag => tag.End <= at).Sum(tag => tag.Length);
    }
}
