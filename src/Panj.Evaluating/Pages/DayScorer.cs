using System.Text.Json;
using System.Text.RegularExpressions;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Pages;

/// <summary>Right day, wrong day or none. A month is no day.</summary>
internal sealed partial class DayScorer : IScorer<string>
{
    private int _right;
    private int _wrong;
    private int _none;

    public void Add(Exercise<string> exercise, JsonElement answer)
    {
        var found = Day().Match(answer.Text("published") ?? "");
        if (!found.Success) _none++;
        else if (found.Groups[1].Value == exercise.Truth) _right++;
        else _wrong++;
    }

    public FigureTable Result(int articles)
    {
        var score = new Score(_right, _right + _wrong, _right + _none);
        var accuracy = new Measure("accuracy", _right / (double)Math.Max(1, articles));
        var row = score.Row("all pages", accuracy, Measure.Count("right", _right), Measure.Count("wrong", _wrong), Measure.Count("none", _none));
        return new FigureTable(articles, [row], [accuracy, .. row.Measures.Take(3)]);
    }

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d)(?:T[^/]*|[~?%])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
