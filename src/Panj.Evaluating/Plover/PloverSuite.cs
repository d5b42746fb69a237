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
        var pairs = examination.OneFile(".tsv") is { } file ? examination.Try(file, () => PairTable.Read(examination.Text(file))) ?? [] : [];
        var answers = new List<(string Truth, string? Answer)>();
        foreach (var (pair, truth) in pairs)
        {
            examination.Cancel.ThrowIfCancellationRequested();
            var root = examination.Examinee.Relate(pair);
            Write(examination.Answers, answers.Count, root);
            answers.Add((truth, root));
        }

        return Result(answers);
    }

    internal static FigureTable Result(IReadOnlyList<(string Truth, string? Answer)> answers)
    {
        var rows = answers.Select(a => a.Truth).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(root => Row(root, answers)).ToList();
        var macro = rows.Count == 0 ? 0 : rows.Average(row => row["F1"]);
        var all = new Score(answers.Count(a => a.Truth == a.Answer), answers.Count(a => a.Answer is not null), answers.Count);
        return new FigureTable(answers.Count, [.. rows, all.Row("micro")], [new("macro F1", macro), new("accuracy", all.Recall), new("precision", all.Precision)]);
    }

    private static FigureRow Row(string root, IReadOnlyList<(string Truth, string? Answer)> answers)
    {
        var truths = answers.Count(a => a.Truth == root);
        return new Score(answers.Count(a => a.Truth == root && a.Answer == root), answers.Count(a => a.Answer == root), truths).Row(root, Measure.Count("true", truths));
    }

    private static void Write(Stream output, int number, string? root) =>
        output.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = number.ToString(CultureInfo.InvariantCulture), root }, _options) + "\n"));
}
