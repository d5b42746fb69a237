using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Answers who vouches for a stretch of an article.</summary>
public sealed class SourceIndex
{
    private const double LeastShare = 0.6;
    private readonly IReadOnlyList<ChainLink> _outlet;
    private readonly Piece[] _pieces;
    private readonly int[] _endBefore;

    /// <summary>Takes an article that <see cref="SourceStage"/> has read.</summary>
    public SourceIndex(Notes notes)
    {
        _outlet = notes.Masthead.Outlet is { } outlet ? [new ChainLink(outlet.Value, KindOf(notes.Masthead), outlet.Spans)] : [];
        _pieces = [.. notes.Attributions.Where(a => a.IsVouched).SelectMany(Pieces).OrderBy(p => p.Span)];
        _endBefore = new int[_pieces.Length];
        for (var i = 0; i < _pieces.Length; i++) _endBefore[i] = Math.Max(i == 0 ? 0 : _endBefore[i - 1], _pieces[i].Span.End);
    }

    /// <summary>Outlet first, then the links of the innermost saying that covers most of the span; the outlet alone where none does; empty where no outlet is known either.</summary>
    public IReadOnlyList<ChainLink> ChainFor(Span span)
    {
        Piece? best = null;
        for (var i = LastStartingBefore(span.End); i >= 0 && _endBefore[i] > span.Start; i--)
            if (Share(_pieces[i].Span, span) >= LeastShare && (best is null || IsNearer(_pieces[i], best.Value))) best = _pieces[i];
        return best is { } piece ? [.. _outlet, .. piece.Chain.Where(l => _outlet.All(o => !string.Equals(o.Name, l.Name, StringComparison.OrdinalIgnoreCase)))] : _outlet;
    }

    /// <summary>The smaller content is nearer to what is told; of two for the same words, the one that names the voice behind the voice.</summary>
    private static bool IsNearer(Piece piece, Piece best) =>
        piece.Size < best.Size || (piece.Size == best.Size && piece.Chain.Count > best.Chain.Count);

    private int LastStartingBefore(int offset)
    {
        var (low, high) = (0, _pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static double Share(Span piece, Span span) =>
        span.IsEmpty ? 0 : Math.Max(0, Math.Min(piece.End, span.End) - Math.Max(piece.Start, span.Start)) / (double)span.Length;

    private static SourceKind KindOf(Masthead masthead) => masthead.Agencies.Any(a => a.Value == masthead.Outlet?.Value) ? SourceKind.Agency : SourceKind.Outlet;

    /// <summary>Each part of the content, and the clause of saying with the part next to it: who says a thing also vouches for having said it.</summary>
    private static IEnumerable<Piece> Pieces(Attribution attribution)
    {
        var size = attribution.Content.Sum(c => c.Length);
        foreach (var part in attribution.Content) yield return new Piece(part, size, attribution.Chain);
        if (attribution.Cue.IsEmpty) yield break;
        var frame = attribution.Source.IsEmpty || Gap(attribution.Source, attribution.Cue) > 40 ? attribution.Cue : attribution.Cue.Cover(attribution.Source);
        foreach (var part in attribution.Content)
            if (Gap(part, frame) < 80) frame = frame.Cover(part);
        yield return new Piece(frame, Math.Max(size, frame.Length), attribution.Chain);
    }

    private static int Gap(Span one, Span other) => one.Overlaps(other) ? 0 : Math.Max(one.Start - other.End, other.Start - one.End);

    private readonly record struct Piece(Span Span, int Size, IReadOnlyList<ChainLink> Chain);
}
