using Panj.Language;

namespace Panj.Server.Marking;

/// <summary>Cuts a range of a text where its marks begin and end.</summary>
internal sealed class MarkedText
{
    private readonly string _text;
    private readonly Mark[] _marks;

    public MarkedText(string text, IEnumerable<Mark> marks)
    {
        _text = text;
        _marks = [.. marks.Select(Inside).Where(mark => !mark.Span.IsEmpty).OrderBy(mark => mark.Span)];
    }

    /// <summary>The range as runs of pieces, in order, covering every character once.</summary>
    public IReadOnlyList<Run> Runs(Span range)
    {
        var runs = new List<Run>();
        var marks = _marks.Where(mark => mark.Span.Overlaps(range)).ToArray();
        foreach (var span in Cuts(range, marks))
        {
            var over = marks.Where(mark => mark.Span.Contains(span)).ToArray();
            var piece = PieceOf(span, over);
            var pen = RunPen(over);
            if (runs.Count > 0 && runs[^1].Pen == pen) runs[^1] = new Run(pen, [.. runs[^1].Pieces, piece]);
            else runs.Add(new Run(pen, [piece]));
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

    private static IEnumerable<Span> Cuts(Span range, Mark[] marks)
    {
        var edges = new SortedSet<int> { range.Start, range.End };
        foreach (var mark in marks)
        {
            edges.Add(Math.Clamp(mark.Span.Start, range.Start, range.End));
            edges.Add(Math.Clamp(mark.Span.End, range.Start, range.End));
        }

        return edges.Zip(edges.Skip(1), (start, end) => new Span(start, end));
    }

    /// <summary>Of several underlines the one over the fewest words is drawn; the label names them all.</summary>
    private Piece PieceOf(Span span, Mark[] over)
    {
        var lines = over.Where(mark => mark.Pen >= Pen.Who).OrderBy(mark => mark.Span.Length).ToArray();
        var label = string.Join("; ", lines.Select(mark => mark.Label).Distinct(StringComparer.Ordinal));
        return new Piece(span.In(_text), lines.Length == 0 ? null : lines[0].Pen, label);
    }

    private static Pen? RunPen(Mark[] over)
    {
        if (over.Any(mark => mark.Pen == Pen.Said)) return Pen.Said;
        return over.Any(mark => mark.Pen == Pen.Clutter) ? Pen.Clutter : null;
    }
}
