using Panj.Language;
using Panj.Language.Names;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Reads corpora annotated for names, one token a line, and brings them to one set of types and one way of cutting words.</summary>
internal sealed class NameCorpus(IReadOnlySet<string> peoples)
{
    private static readonly Dictionary<string, NameType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = NameType.Person,
        ["person"] = NameType.Person,
        ["ORG"] = NameType.Organisation,
        ["Organisation"] = NameType.Organisation,
        ["corporation"] = NameType.Organisation,
        ["group"] = NameType.Organisation,
        ["LOC"] = NameType.Location,
        ["location"] = NameType.Location,
        ["MISC"] = NameType.Misc,
        ["product"] = NameType.Misc,
        ["creative-work"] = NameType.Misc,
        ["Nationality"] = NameType.Norp,
    };

    private readonly Tokenizer _tokenizer = new();

    public IEnumerable<NamedSentence> Read(string path)
    {
        var rows = new List<(string Form, string Label)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var row = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (row.Length >= 2 && row[0] != "-DOCSTART-") rows.Add((row[0], row[^1]));
            else if (rows.Count > 0)
            {
                if (Sentence(rows) is { } sentence) yield return sentence;
                rows.Clear();
            }
        }
    }

    private NamedSentence? Sentence(List<(string Form, string Label)> rows)
    {
        var (forms, labels) = (new List<string>(), new List<byte>());
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && GoesOn(rows[first].Label, rows[end].Label)) end++;
            Append([.. rows[first..end].Select(r => r.Form)], TypeOf(rows[first].Label), forms, labels);
            first = end;
        }

        return forms.Count == 0 ? null : new NamedSentence([.. forms], [.. labels]);
    }

    // Some corpora write I- for every token of a name; two such names in a row are taken as one.
    private static bool GoesOn(string first, string next) => first != "O" && next.StartsWith("I-", StringComparison.Ordinal) && first[2..] == next[2..];

    private static NameType? TypeOf(string label) => label.Length > 2 && Types.TryGetValue(label[2..], out var type) ? type : null;

    private void Append(string[] name, NameType? type, List<string> forms, List<byte> labels)
    {
        var tokens = name.SelectMany(Cut).ToList();
        if (type is not NameType.Person && tokens.TrueForAll(IsPeople)) type = NameType.Norp;
        var skip = type is null ? 0 : Leading(tokens, type.Value);
        if (type is not null && !IsNamed(tokens[skip..])) type = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            forms.Add(tokens[i]);
            labels.Add(type is not { } known || i < skip ? NameLabels.Outside : i == skip ? NameLabels.Begin(known) : NameLabels.Inside(known));
        }
    }

    private IEnumerable<string> Cut(string form)
    {
        var spans = new List<Span>();
        _tokenizer.Tokenise(form, new Span(0, form.Length), spans);
        return spans.Select(span => span.In(form));
    }

    // Some corpora count words before a name to it ("the", "northern").
    private static int Leading(List<string> tokens, NameType type)
    {
        var skip = tokens.Count > 1 && tokens[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        while (type is NameType.Location or NameType.Person && skip < tokens.Count - 1 && char.IsLower(tokens[skip][0])) skip++;
        return skip;
    }

    private bool IsPeople(string word) => char.IsUpper(word[0]) && peoples.Contains(word.ToLowerInvariant());

    // Some corpora label phrases that name nothing ("coalition forces", "he").
    private static bool IsNamed(List<string> tokens) => tokens.Exists(t => char.IsUpper(t[0]) || t[0] == '@') && tokens.TrueForAll(t => t.Length < 4 || !char.IsLower(t[0]));
}
