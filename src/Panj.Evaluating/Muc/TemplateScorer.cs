using System.Text.Json;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Muc;

/// <summary>The template-filling metric of GTT: a found entity is right when all mentions given for it are among those of a true one, under the best assignment of records.</summary>
internal sealed class TemplateScorer : IScorer<IReadOnlyList<Template>>
{
    private readonly Score[] _scores = new Score[Template.Slots];

    public void Add(Exercise<IReadOnlyList<Template>> exercise, JsonElement answer)
    {
        var found = answer.Items("templates").Select(TemplateJson.Read).ToList();
        var best = TemplatePairing.Best(found, exercise.Truth);
        for (var slot = 0; slot < _scores.Length; slot++)
            _scores[slot] += new Score(best.Right[slot], found.Sum(t => t.Size(slot)), exercise.Truth.Sum(t => t.Size(slot)), best.Met[slot]);
    }

    public FigureTable Result(int articles)
    {
        var rows = _scores.Zip(Template.RoleNames.Prepend("incident_type"), (s, name) => s.Row(name, Measure.Count("true", s.True), Measure.Count("found", s.Found)));
        var micro = _scores.Aggregate((one, other) => one + other).Row("micro");
        return new FigureTable(articles, [.. rows, micro], micro.Measures);
    }
}
