using System.Text;

namespace Panj.Evaluating.Treebanks;

/// <summary>Tokens, sentences, tags and trees from raw text, as written and in capitals.</summary>
internal sealed class LanguageSuite : ISuite
{
    public string Name => "language";

    public string About => "tokens, sentences, tags, trees from raw text; one CoNLL-U file with text comments";

    public FigureTable Run(Examination examination)
    {
        var path = examination.OneFile(".conllu");
        var gold = path is null ? null : examination.Try(path, () => TreebankReader.Read(examination.Text(path)));
        if (path is null || gold is null) return new FigureTable(0, [], []);
        var rows = examination.Try(path, () => Rows(gold, examination));
        return rows is null ? new FigureTable(0, [], []) : new FigureTable(1, rows, Headline(rows));
    }

    private static List<FigureRow> Rows(Treebank gold, Examination examination)
    {
        var written = Analysed(gold.Text, examination);
        examination.Answers.Write(Encoding.UTF8.GetBytes(written));
        var capitals = gold.InCapitals();
        return
        [
            .. Alignment.Score(gold, TreebankReader.Read(written)).Select(s => s.Score.Row(s.Name)),
            .. Alignment.Score(capitals, TreebankReader.Read(Analysed(capitals.Text, examination))).Select(s => s.Score.Row($"capitals: {s.Name}")),
        ];
    }

    private static string Analysed(string text, Examination examination)
    {
        examination.Cancel.ThrowIfCancellationRequested();
        using var output = new StringWriter();
        examination.Examinee.Analyse(text, output);
        return output.ToString();
    }

    private static IReadOnlyList<Measure> Headline(IEnumerable<FigureRow> rows) => [.. rows.Select(row => new Measure($"{row.Name} F1", row["F1"]))];
}
