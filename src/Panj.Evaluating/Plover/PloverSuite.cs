using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Panj.Evaluating.Plover;

/// <summary>The PLOVER root of what one marked party does to another, by macro F1 over the roots of the truth.</summary>
internal sealed class PloverSuite : ISuite
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Name => "plover";

    public string About => "root of a marked pair; PLV's tab-separated file";

    public FigureTable Run(Examination examination)
    {
        if (examination.OneFile(".tsv") is not { } file) return Result([], 0);
        var (pairs, unmarked) = Pairs(examination, file);
        var answers = new List<(string Truth, string? Answer)>();
        foreach (var (pair, truth) in pairs)
        {
            examination.Cancel.ThrowIfCancellationRequested();
            var root = InEarlierDraft(examination.Examinee.Relate(pair));
            Write(examination.Answers, answers.Count, root);
            answers.Add((truth, root));
        }

        return Result(answers, unmarked);
    }

    internal static FigureTable Result(IReadOnlyList<(string Truth, string? Answer)> answers, int unmarked)
    {
        var rows = answers.Select(a => a.Truth).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(root => Row(root, answers)).ToList();
        var macro = rows.Count == 0 ? 0 : rows.Average(row => row["F1"]);
        var all = new Score(answers.Count(a => a.Truth == a.Answer), answers.Count(a => a.Answer is not null), answers.Count);
        return new FigureTable(answers.Count, [.. rows, all.Row("micro", Measure.Count("unmarked rows", unmarked))], [new("macro F1", macro), new("accuracy", all.Recall), new("precision", all.Precision)]);
    }

    private static (List<(MarkedPair Pair, string Root)> Pairs, int Unmarked) Pairs(Examination examination, string file)
    {
        var table = examination.Try(file, () => Tuple.Create(PairTable.Read(examination.Text(file))));
        if (table is null) return ([], 0);
        if (table.Item1.Pairs.Count == 0) examination.Refuse(new Refusal(file, "marks no pair of parties", "Name a file whose sentences mark <s>source</s> and <t>target</t>."));
        return table.Item1;
    }

    /// <summary>PLV is annotated by a draft of PLOVER in which to concede and to retreat are one type.</summary>
    private static string? InEarlierDraft(string? root) => root is "CONCEDE" or "RETREAT" ? "YIELD" : root;

    private static FigureRow Row(string root, IReadOnlyList<(string Truth, string? Answer)> answers)
    {
        var truths = answers.Count(a => a.Truth == root);
        return new Score(answers.Count(a => a.Truth == root && a.Answer == root), answers.Count(a => a.Answer == root), truths).Row(root, Measure.Count("true", truths));
    }

    private static void Write(Stream output, int number, string? root) =>
        output.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = number.ToString(CultureInfo.InvariantCulture), root }, _options) + "\n"));
}
