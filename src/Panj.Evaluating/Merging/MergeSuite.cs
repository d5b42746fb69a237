using System.Text.Json;
using Panj.Evaluating.Gold;
using Panj.Evaluating.Groups;

namespace Panj.Evaluating.Merging;

/// <summary>Which reports become one event: pairs of reports of the truth, each stood for by what was read in its sentence. How many were read is a figure of its own.</summary>
internal sealed class MergeSuite : ISuite
{
    public string Name => "picture";

    public string About => "which reports become one event; JSON lines of articles that say which events they tell";

    public FigureTable Run(Examination examination)
    {
        if (examination.OneFile(".jsonl") is not { } file) return new FigureTable(0, [], []);
        if (examination.Try(file, () => AccountFile.Read(examination.Text(file))) is not { Count: > 0 } truth) return new FigureTable(0, [], []);
        using var reading = examination.Examinee.Read(file, examination.Cancel);
        AnswerLines.Write(examination.Answers, reading.RootElement);
        return Scored(truth, ByArticle(reading));
    }

    private static Dictionary<string, List<ToldReport>> ByArticle(JsonDocument reading)
    {
        var articles = new Dictionary<string, List<ToldReport>>(StringComparer.Ordinal);
        foreach (var article in reading.RootElement.Items("articles"))
            articles[article.Text("id") ?? ""] = [.. article.Items("reports").Select(ToldReport.Read)];
        return articles;
    }

    private static FigureTable Scored(IReadOnlyList<Tell> truth, Dictionary<string, List<ToldReport>> articles)
    {
        var found = truth.GroupBy(t => t.Article).SelectMany(told => Matched([.. told], articles.GetValueOrDefault(told.Key, []))).ToDictionary();
        var read = truth.Where(found.ContainsKey).Select(t => (found[t], t.Event)).ToArray();
        var all = read.Concat(truth.Where(t => !found.ContainsKey(t)).Select((t, i) => ($"not read {i}", t.Event))).ToArray();
        var pairs = PairCounts.Of(read);
        var share = new Measure("read", (double)read.Length / truth.Count);
        return new FigureTable(articles.Count, [pairs.Row("reports read"), PairCounts.Of(all).Row("all, what was not read alone"), new FigureRow("reading", [share, Measure.Count("true", truth.Count)])],
            [new("pair F1", pairs.F1), new("pair P", pairs.Precision), new("pair R", pairs.Recall), share]);
    }

    /// <summary>The event of the report that stands for each sentence: one of the very kind before one of its family, then the one that rests on most of it; no report stands for two.</summary>
    private static IEnumerable<KeyValuePair<Tell, string>> Matched(Tell[] told, List<ToldReport> reports)
    {
        var fitting = told.SelectMany(t => reports.Where(r => r.Event is not null && r.Within(t.Span) > 0 && GoldNames.AreOneFamily(r.Kind, t.Kind)).Select(r => (Tell: t, Report: r)));
        var (tells, used) = (new HashSet<Tell>(), new HashSet<ToldReport>(ReferenceEqualityComparer.Instance));
        foreach (var (tell, report) in fitting.OrderByDescending(f => f.Report.Kind == f.Tell.Kind).ThenByDescending(f => f.Report.Within(f.Tell.Span)))
        {
            if (tells.Contains(tell) || used.Contains(report)) continue;
            tells.Add(tell);
            used.Add(report);
            yield return new(tell, report.Event ?? "");
        }
    }
}
