using System.Text.Json;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Pages;

/// <summary>WCXB: F1 of the words of each page, averaged. Pages without types: precision and recall of runs of four words, averaged over the pages that have any.</summary>
internal sealed class TextScorer : IScorer<TrueText>
{
    private const int RunOfWords = 4;
    private readonly SortedDictionary<string, List<Score>> _kinds = new(StringComparer.Ordinal);
    private readonly List<double> _precisions = [];
    private readonly List<double> _recalls = [];

    public void Add(Exercise<TrueText> exercise, JsonElement answer)
    {
        var text = answer.Text("text") ?? "";
        var (kind, body) = exercise.Truth;
        var (found, truth) = kind is null ? (WordBag.Of(text, RunOfWords), WordBag.Of(body, RunOfWords)) : (WordBag.Of(text.ToLowerInvariant(), 1), WordBag.Of(body.ToLowerInvariant(), 1));
        var score = found.Total + truth.Total == 0 ? new Score(1, 1, 1) : new Score(found.Shared(truth), found.Total, truth.Total);
        if (found.Total > 0) _precisions.Add(score.Precision);
        if (truth.Total > 0) _recalls.Add(score.Recall);
        if (kind is null) return;
        if (!_kinds.TryGetValue(kind, out var pages)) _kinds[kind] = pages = [];
        pages.Add(score);
    }

    public FigureTable Result(int articles)
    {
        if (_kinds.Count == 0) return Runs(articles);
        var rows = _kinds.Select(kind => Row(kind.Key, kind.Value)).Append(Row("all", [.. _kinds.Values.SelectMany(pages => pages)])).ToList();
        return new FigureTable(articles, rows, [new Measure("word F1", rows[^1]["F1"])]);
    }

    private FigureTable Runs(int articles)
    {
        var (precision, recall) = (Mean(_precisions), Mean(_recalls));
        var row = new FigureRow("four-word shingles", [new("P", precision), new("R", recall), new("F1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall))]);
        return new FigureTable(articles, [row], row.Measures);
    }

    private static FigureRow Row(string name, List<Score> pages) =>
        new(name, [Measure.Count("pages", pages.Count), new("P", Mean(pages.ConvertAll(p => p.Precision))), new("R", Mean(pages.ConvertAll(p => p.Recall))), new("F1", Mean(pages.ConvertAll(p => p.F1)))]);

    private static double Mean(List<double> values) => values.Count == 0 ? 0 : values.Average();
}
