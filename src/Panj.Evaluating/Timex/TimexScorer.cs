using System.Text.Json;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Timex;

/// <summary>TempEval-3: a type or value is right on an overlapping pair, counted over all expressions.</summary>
internal sealed class TimexScorer : IScorer<IReadOnlyList<TrueTime>>
{
    private static readonly string[] Rules = ["value", "strict", "relaxed", "type"];
    private readonly int[] _right = new int[Rules.Length];
    private int _found;
    private int _true;

    public void Add(Exercise<IReadOnlyList<TrueTime>> exercise, JsonElement answer)
    {
        var found = answer.Items("times").Where(time => time.Span("span") is not null).ToList();
        var spans = found.ConvertAll(time => time.Span("span") ?? default);
        var text = new CountedText(exercise.Given.Text);
        _found += found.Count;
        _true += exercise.Truth.Count;
        foreach (var (i, j) in SpanPairs.Of([.. exercise.Truth.Select(t => t.Span)], spans)) Count(exercise.Truth[i], found[j], spans[j], text);
    }

    public FigureTable Result(int articles)
    {
        var rows = Rules.Select((rule, i) => new Score(_right[i], _found, _true).Row(rule)).ToList();
        rows.Add(new FigureRow("pairs", [Measure.Count("found", _found), Measure.Count("true", _true), new("value accuracy", _right[0] / (double)Math.Max(1, _right[2]))]));
        return new FigureTable(articles, rows, [.. rows[..Rules.Length].Select(row => new Measure($"{row.Name} F1", row["F1"]))]);
    }

    private void Count(TrueTime truth, JsonElement time, Span span, CountedText text)
    {
        bool[] right = [time.Text("value") == truth.Value, text.Slice(truth.Span).Trim() == text.Slice(span).Trim(), true, time.Text("type") == truth.Type];
        for (var i = 0; i < right.Length; i++) _right[i] += right[i] ? 1 : 0;
    }
}
