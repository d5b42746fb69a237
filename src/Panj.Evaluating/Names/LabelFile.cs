using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Names;

/// <summary>Reads files of one token and its label a line: an article per -DOCSTART-, else per file of a folder, else per sentence of a file named alone.</summary>
internal static class LabelFile
{
    private const string DocumentStart = "-DOCSTART-";

    public static IEnumerable<Exercise<TrueNames>> Load(Examination examination) =>
        examination.Files(deep: true, ".conll", ".tsv", ".txt", ".annotated")
            .SelectMany(file => examination.Try(file, () => Read(Path.GetFileName(file), examination.Text(file), File.Exists(examination.Path))) ?? []);

    internal static List<Exercise<TrueNames>> Read(string name, string data, bool isAlone) =>
        [.. Articles(data, isAlone && !data.Contains(DocumentStart, StringComparison.Ordinal)).Select((sentences, number) => Article($"{name}/{number}", sentences))];

    private static IEnumerable<List<List<Labelled>>> Articles(string data, bool bySentence)
    {
        var articles = new List<List<List<Labelled>>> { new() };
        var sentence = new List<Labelled>();
        foreach (var line in data.Replace("\r", "", StringComparison.Ordinal).Split('\n').Append(""))
        {
            var isTabbed = line.Contains('\t', StringComparison.Ordinal);
            var cells = isTabbed ? line.Split('\t') : line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length > 1 && cells[0] != DocumentStart)
            {
                sentence.Add(new Labelled(cells[0], isTabbed ? cells[1] : cells[^1]));
                continue;
            }

            if (sentence.Count > 0) articles[^1].Add(sentence);
            sentence = [];
            if (bySentence || (cells.Length > 0 && cells[0] == DocumentStart)) articles.Add([]);
        }

        return articles.Where(sentences => sentences.Count > 0);
    }

    private static Exercise<TrueNames> Article(string id, List<List<Labelled>> sentences)
    {
        var text = string.Join('\n', sentences.Select(tokens => string.Join(' ', tokens.Select(t => t.Token))));
        return new Exercise<TrueNames>(new GivenArticle(id, text), new TrueNames(Spans(sentences)));
    }

    /// <summary>The labelled spans; reads IO, BIO and BIOES labels.</summary>
    private static Dictionary<Span, string> Spans(List<List<Labelled>> sentences)
    {
        var (spans, at) = (new Dictionary<Span, string>(), 0);
        foreach (var tokens in sentences)
        {
            var (begin, kind) = (0, "");
            foreach (var (token, label) in tokens.Append(new Labelled("", "O")))
            {
                var (mark, name) = Parts(label);
                if (kind.Length > 0 && (mark is not ("I" or "E" or "L") || name != kind))
                {
                    if (NameTypes.Of(kind) is { } type) spans[new Span(begin, at - 1)] = type;
                    kind = "";
                }

                if (name.Length > 0 && kind.Length == 0) (begin, kind) = (at, name);
                at += token.EnumerateRunes().Count() + 1;
            }

            at--;
        }

        return spans;
    }

    private static (string Mark, string Name) Parts(string label)
    {
        var dash = label.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (label, "") : (label[..dash], label[(dash + 1)..]);
    }

    private readonly record struct Labelled(string Token, string Label);
}
