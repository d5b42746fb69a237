using Panj.Language;

namespace Panj.Evaluating.Plover;

/// <summary>Reads PLV: a header, then a sentence a row with its marked form and its root.</summary>
internal static class PairTable
{
    public static List<(MarkedPair Pair, string Root)> Read(string table)
    {
        var rows = table.Replace("\r", "", StringComparison.Ordinal).Split('\n').Where(line => line.Length > 0).Select(line => line.Split('\t')).ToList();
        var (marked, root) = rows.Count == 0 ? (-1, -1) : (Array.IndexOf(rows[0], "marked_sentence"), Array.IndexOf(rows[0], "gold_root"));
        if (marked < 0 || root < 0) throw new InvalidDataException("its header names no marked_sentence and gold_root");
        return [.. rows.Skip(1).Select((row, i) => row.Length > Math.Max(marked, root) ? (Pair(row[marked], i + 2), row[root]) : throw new InvalidDataException($"row {i + 2} is too short"))];
    }

    private static MarkedPair Pair(string marked, int row)
    {
        var (source, target) = (Mark.In(marked, 's'), Mark.In(marked, 't'));
        if (source is null && target is null) throw new InvalidDataException($"row {row} marks neither source nor target");
        List<Mark> marks = [.. new[] { source, target }.OfType<Mark>()];
        var sentence = marks.SelectMany(m => m.Tags).OrderDescending().Aggregate(marked, (text, tag) => text.Remove(tag.Start, tag.Length));
        return new MarkedPair(sentence, Inside(source), Inside(target));

        Span Inside(Mark? mark) => mark is null ? default : new Span(Before(mark.Inner.Start), Before(mark.Inner.End));

        int Before(int at) => at - marks.SelectMany(m => m.Tags).Where(tag => tag.End <= at).Sum(tag => tag.Length);
    }
}
