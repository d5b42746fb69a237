using System.Text.Json;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Places;

/// <summary>Found places that overlap true ones; and, end to end, those put near them. What is found on a true place of unknown position is neither right nor wrong there.</summary>
internal sealed class PlaceScorer : IScorer<IReadOnlyList<TruePlace>>
{
    private const double NearKm = 161;
    private readonly List<double> _distances = [];
    private int _true, _found, _paired, _equal, _trueAt, _foundAt;

    public void Add(Exercise<IReadOnlyList<TruePlace>> exercise, JsonElement answer)
    {
        var truths = exercise.Truth;
        var found = answer.Items("places").Where(place => place.Span("span") is not null).Select(place => new TruePlace(place.Span("span") ?? default, PointOf(place))).ToList();
        var pairs = SpanPairs.Of([.. truths.Select(t => t.Span)], [.. found.Select(f => f.Span)]);
        _true += truths.Count;
        _found += found.Count;
        _paired += pairs.Count;
        _equal += pairs.Count(p => truths[p.True].Span == found[p.Found].Span);
        _trueAt += truths.Count(t => t.Point is not null);
        _foundAt += found.Count(f => f.Point is not null) - pairs.Count(p => truths[p.True].Point is null && found[p.Found].Point is not null);
        foreach (var (i, j) in pairs)
            if (truths[i].Point is { } one && found[j].Point is { } other) _distances.Add(one.To(other));
    }

    public FigureTable Result(int articles)
    {
        var near = _distances.Count(distance => distance <= NearKm);
        var (spotted, located) = (new Score(_paired, _found, _true), new Score(near, _foundAt, _trueAt));
        _distances.Sort();
        FigureRow[] rows =
        [
            new("counts", [Measure.Count("true", _true), Measure.Count("found", _found), Measure.Count("paired", _paired), Measure.Count("true_at", _trueAt), Measure.Count("found_at", _foundAt)]),
            spotted.Row("recognition, overlapping"),
            new Score(_equal, _found, _true).Row("recognition, exact"),
            located.Row("end to end, 161 km"),
            new("placed, of those paired", [new("accuracy", near / (double)Math.Max(1, _distances.Count)), new("median km", _distances.Count == 0 ? 0 : _distances[_distances.Count / 2])]),
        ];
        return new FigureTable(articles, rows, [new("F1@161km", located.F1), new("P@161km", located.Precision), new("R@161km", located.Recall), new("recognition F1", spotted.F1)]);
    }

    private static GeoPoint? PointOf(JsonElement place) =>
        place.Number("lat") is { } lat && place.Number("lon") is { } lon ? new GeoPoint(lat, lon) : null;
}
