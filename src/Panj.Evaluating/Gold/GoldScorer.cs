namespace Panj.Evaluating.Gold;

/// <summary>Scores the reports of articles against annotated events by the last section of the coding guidelines.</summary>
internal sealed class GoldScorer
{
    private readonly Dictionary<string, (int Right, int Of)> _fields = new(StringComparer.Ordinal);
    private readonly Reliability _reliability = new();
    private int _gold, _must, _reported, _right, _found, _silent, _silentKept, _articles;

    public void Add(IReadOnlyList<GoldEvent> truths, IReadOnlyList<GoldEvent> reports)
    {
        _articles++;
        if (truths.Count == 0)
        {
            _silent++;
            if (reports.All(r => r.Background)) _silentKept++;
        }

        var pairs = Pairs(truths, reports);
        _gold += truths.Count;
        _must += truths.Count(t => t.Must);
        _found += pairs.Count(p => truths[p.True].Must);
        Count(reports, [.. pairs.Select(p => p.Found)]);
        foreach (var (i, j) in pairs) Compare(truths[i], reports[j]);
    }

    public FigureTable Result()
    {
        var score = new Score(_right, _reported, _must, _found);
        FigureRow events = new("events", [new("precision", score.Precision), new("recall", score.Recall), new("F1", score.F1)]);
        FigureRow counts = new("counts",
        [
            Measure.Count("gold", _gold), Measure.Count("must", _must), Measure.Count("reported", _reported), Measure.Count("right", _right), Measure.Count("found", _found),
            Measure.Count("silent", _silent), Measure.Count("silent kept", _silentKept),
        ]);
        var fields = _fields.Select(f => new FigureRow(f.Key, [new("right", f.Value.Right / (double)f.Value.Of), Measure.Count("of", f.Value.Of)]));
        return new FigureTable(_articles, [.. fields, .. _reliability.Rows(), counts, events], events.Measures);
    }

    /// <summary>One to one, those that share most characters first.</summary>
    private static List<(int True, int Found)> Pairs(IReadOnlyList<GoldEvent> truths, IReadOnlyList<GoldEvent> reports)
    {
        var all = from i in Enumerable.Range(0, truths.Count)
                  from j in Enumerable.Range(0, reports.Count)
                  where GoldNames.AreOneFamily(truths[i].Kind, reports[j].Kind)
                  let shared = truths[i].Overlap(reports[j])
                  where shared > 0
                  orderby shared descending, Math.Abs(truths[i].Spans.Count - reports[j].Spans.Count), i descending, j descending
                  select (i, j);
        var (pairs, usedTrue, usedFound) = (new List<(int, int)>(), new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j) in all)
        {
            if (usedTrue.Contains(i) || usedFound.Contains(j)) continue;
            usedTrue.Add(i);
            usedFound.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }

    private void Count(IReadOnlyList<GoldEvent> reports, HashSet<int> paired)
    {
        for (var j = 0; j < reports.Count; j++)
        {
            if (reports[j].Background && !paired.Contains(j)) continue;
            _reported++;
            _right += paired.Contains(j) ? 1 : 0;
            _reliability.Add(reports[j].Confidence, paired.Contains(j));
        }
    }

    private void Compare(GoldEvent truth, GoldEvent report)
    {
        Tick("kind", truth.Kind == report.Kind);
        Tick("status", truth.Statuses.Contains(report.Statuses[0]));
        Tick("background", truth.Background == report.Background);
        foreach (var p in truth.Participants) Tick("participants found", report.Participants.Any(q => AreSame(p, q)));
        foreach (var q in report.Participants) Tick("participants right", truth.Participants.Any(p => AreSame(p, q)));
        if (truth.Dates.Count > 0) Tick("when", IsDateRight(truth.Dates, report.Date));
        if (truth.Places.Count > 0)
        {
            Tick("country", truth.Places.Any(w => w.HasCountriesOf(report.Place)));
            Tick("place", truth.Places.Any(w => GoldNames.AreSame(w.Name, report.Place?.Name)));
        }

        foreach (var f in truth.Figures) Tick("figures found", report.Figures.Any(h => f.IsFoundAs(h)));
        foreach (var h in report.Figures) Tick("figures right", truth.Figures.Any(f => h.IsRightBy(f)));
        if (truth.Source is not null) Tick("source", report.Source is not null && GoldNames.AreSame(truth.Source, report.Source));
    }

    private static bool AreSame((string? Name, string Role) one, (string? Name, string Role) other) =>
        GoldNames.AreSameRole(one.Role, other.Role) && GoldNames.AreSame(one.Name, other.Name);

    private static bool IsDateRight(IReadOnlyList<string> truths, string? found) =>
        DayRange.Of(found) is { } days && truths.Select(t => DayRange.Of(t)).OfType<DayRange>().Any(truth => truth.Holds(days));

    private void Tick(string field, bool isRight)
    {
        var (right, of) = _fields.GetValueOrDefault(field);
        _fields[field] = (right + (isRight ? 1 : 0), of + 1);
    }
}
