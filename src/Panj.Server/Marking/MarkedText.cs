using Panj.Language;

namespace Panj.Server.Marking;

/// <summary>Cuts a range of a text where its marks begin and end.</summary>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly Mark[] _marks;

    /// <summary>How far the marks up to each one reach: tells where to begin for a range without looking at all.</summary>
    private readonly int[] _reach;

    public MarkedText(string text, IEnumerable<Mark> marks)
    {
        _text = text;
        _marks = [.. marks.Select(Inside).Where(mark => !mark.Span.IsEmpty).OrderBy(mark => mark.Span)];
        _reach = new int[_marks.Length];
        for (var index = 0; index < _marks.Length; index++) _reach[index] = Math.Max(_marks[index].Span.End, index > 0 ? _reach[index - 1] : 0);
    }

    /// <summary>The range as runs of pieces, in order, covering every character once.</summary>
    public IReadOnlyList<Run> Runs(Span range)
    {
        var runs = new List<Run>();
        var pieces = new List<Piece>();
        foreach (var (span, over) in Cuts(range))
        {
            var pen = RunPen(over);
            if (runs.Count == 0 || runs[^1].Pen != pen) runs.Add(new Run(pen, pieces = []));
            pieces.Add(PieceOf(span, over));
        }

        return runs;
    }

    /// <summary>The lines that hold a mark, cut down around their marks, in order and apart from each other.</summary>
    public IReadOnlyList<Span> Passages() => Marking.Passages.Around(_text, [.. _marks.Select(mark => mark.Span)]);

    private Mark Inside(Mark mark)
    {
        var start = Math.Clamp(mark.Span.Start, 0, _text.Length);
        return mark with { Span = new Span(start, Math.Clamp(mark.Span.End, start, _text.Length)) };
    }

    /// <summary>The range cut at every edge of a mark, each part with the marks over it.</summary>
    private IEnumerable<(Span Span, IReadOnlyList<Mark> Over)> Cuts(Span range)
    {
        var waiting = new Queue<Mark>(Overlapping(range));
        var over = new List<Mark>();
        foreach (var span in Parts(range, waiting))
        {
            over.RemoveAll(mark => mark.Span.End <= span.Start);
            while (waiting.TryPeek(out var next) && next.Span.Start <= span.Start) over.Add(waiting.Dequeue());
            yield return (span, over);
        }
    }

    private static Span[] Parts(Span range, IEnumerable<Mark> marks)
    {
        var edges = new SortedSet<int> { range.Start, range.End };
        foreach (var mark in marks)
        {
            edges.Add(Math.Clamp(mark.Span.Start, range.Start, range.End));
            edges.Add(Math.Clamp(mark.Span.End, range.Start, range.End));
        }

        return [.. edges.Zip(edges.Skip(1), (start, end) => new Span(start, end))];
    }

    private IEnumerable<Mark> Overlapping(Span range)
    {
        var first = Array.BinarySearch(_reach, range.Start + 1);
        if (first < 0) first = ~first;
        while (first > 0 && _reach[first - 1] > range.Start) first--;
        return _marks.Skip(first).TakeWhile(mark => mark.Span.Start < range.End).Where(mark => mark.Span.Overlaps(range));
    }

    /// <summary>Of several underlines the one over the fewest words is drawn; the label names them all.</summary>
    private Piece PieceOf(Span span, IReadOnlyList<Mark> over)
    {
        var lines = over.Where(mark => mark.Pen >= Pen.Who).OrderBy(mark => mark.Span.Length).ToArray();
        var label = string.Join("; ", lines.Select(mark => mark.Label).Distinct(StringComparer.Ordinal));
        return new Piece(span.In(_text), lines.Length == 0 ? null : lines[0].Pen, label) { Under = [.. lines.Select(line => line.Pen).Distinct().Skip(1)] };
    }

    private static Pen? RunPen(IReadOnlyList<Mark> over)
    {
        if (over.Any(mark => mark.Pen == Pen.Said)) return Pen.Said;
        return over.Any(mark => mark.Pen == Pen.Clutter) ? Pen.Clutter : null;
    }
}
