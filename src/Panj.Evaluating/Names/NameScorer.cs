using System.Text.Json;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Names;

/// <summary>Exact span and type, micro-averaged.</summary>
internal sealed class NameScorer : IScorer<TrueNames>
{
    private readonly Dictionary<string, Score> _scores = NameTypes.Scored.ToDictionary(type => type, _ => default(Score), StringComparer.Ordinal);

    public void Add(Exercise<TrueNames> exercise, JsonElement answer)
    {
        var found = new Dictionary<Span, string>();
        foreach (var name in answer.Items("names"))
            if (name.Span("span") is { } span && NameTypes.Of(name.Text("type")) is { } type) found[span] = type;
        foreach (var (span, type) in found) _scores[type] += new Score(exercise.Truth.Types.GetValueOrDefault(span) == type ? 1 : 0, 1, 0);
        foreach (var type in exercise.Truth.Types.Values) _scores[type] += new Score(0, 0, 1);
    }

    public FigureTable Result(int articles)
    {
        var micro = _scores.Values.Aggregate((one, other) => one + other).Row("micro");
        var rows = _scores.Select(s => s.Value.Row(s.Key, Measure.Count("true", s.Value.True), Measure.Count("found", s.Value.Found))).ToList();
        return new FigureTable(articles, [.. rows, micro], [new("F1", micro["F1"]), .. rows.Select(row => new Measure($"{row.Name} F1", row["F1"]))]);
    }
}
