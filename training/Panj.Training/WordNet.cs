using System.Globalization;

namespace Panj.Training;

/// <summary>Reads WordNet's dictionary files and forms its words' inflections.</summary>
internal sealed class WordNet
{
    private const string Kinds = "nvar";
    private readonly Dictionary<string, List<string>> _irregular = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lemma, char Kind), int> _counts = [];

    /// <param name="folder">Where index.noun, noun.exc and the others lie.</param>
    public WordNet(string folder)
    {
        foreach (var (kind, name) in new[] { ('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv") })
        {
            foreach (var row in File.ReadLines(Path.Combine(folder, name + ".exc")))
                if (row.Split(' ') is [var form, var lemma, ..] && IsWord(form) && IsWord(lemma)) Irregulars($"{kind}:{lemma}").Add(form);
            foreach (var row in File.ReadLines(Path.Combine(folder, "index." + name)))
                if (row[0] != ' ' && row[..row.IndexOf(' ', StringComparison.Ordinal)] is var word && IsWord(word)) _counts[(word, kind)] = 0;
        }

        foreach (var row in File.ReadLines(Path.Combine(folder, "cntlist.rev"))) Count(row.Split(' '));
        foreach (var name in CapitalisedIn(Path.Combine(folder, "data.noun"))) Names.Add(name);
    }

    /// <summary>Words that are written with a capital, in small letters.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Every inflected form with its lemma, its Penn tag and how often the lemma was met in that part of speech.</summary>
    public IEnumerable<(string Form, string Lemma, string Xpos, int Count)> Forms() =>
        _counts.OrderBy(e => e.Key.Lemma, StringComparer.Ordinal).ThenBy(e => e.Key.Kind)
            .SelectMany(e => Inflect(e.Key.Lemma, e.Key.Kind).Select(f => (f.Form, e.Key.Lemma, f.Xpos, e.Value)));

    private IEnumerable<(string Form, string Xpos)> Inflect(string lemma, char kind) => kind switch
    {
        'n' => Noun(lemma, _irregular.GetValueOrDefault("n:" + lemma)),
        'v' => Verb(lemma, _irregular.GetValueOrDefault("v:" + lemma)),
        'a' => Adjective(lemma, _irregular.GetValueOrDefault("a:" + lemma)),
        _ => [(lemma, "RB")],
    };

    private static IEnumerable<(string Form, string Xpos)> Noun(string lemma, List<string>? irregular) =>
        [(lemma, "NN"), .. (irregular ?? [Sibilant(lemma)]).Select(form => (form, "NNS"))];

    private static IEnumerable<(string Form, string Xpos)> Verb(string lemma, List<string>? irregular)
    {
        yield return (lemma, "VB");
        yield return (Sibilant(lemma), "VBZ");
        var known = irregular ?? [];
        foreach (var form in known.Where(f => f.EndsWith("ing", StringComparison.Ordinal)).DefaultIfEmpty(Participle(lemma))) yield return (form, "VBG");
        foreach (var form in known.Where(f => !f.EndsWith("ing", StringComparison.Ordinal)).DefaultIfEmpty(Past(lemma)))
        {
            yield return (form, "VBD");
            yield return (form, "VBN");
        }
    }

    private static IEnumerable<(string Form, string Xpos)> Adjective(string lemma, List<string>? irregular)
    {
        yield return (lemma, "JJ");
        foreach (var form in irregular ?? []) yield return (form, form.EndsWith("st", StringComparison.Ordinal) ? "JJS" : "JJR");
        if (irregular is not null || lemma.Length > 6) yield break;
        var stem = EndsIn(lemma, "e") ? lemma[..^1] : lemma;
        yield return (stem + "er", "JJR");
        yield return (stem + "est", "JJS");
    }

    private static string Sibilant(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : EndsIn(lemma, "s") || EndsIn(lemma, "x") || EndsIn(lemma, "z") || EndsIn(lemma, "ch") || EndsIn(lemma, "sh") ? lemma + "es"
        : lemma + "s";

    private static string Participle(string lemma) =>
        EndsIn(lemma, "ie") ? lemma[..^2] + "ying" : EndsIn(lemma, "e") && !EndsIn(lemma, "ee") ? lemma[..^1] + "ing" : lemma + "ing";

    private static string Past(string lemma) =>
        EndsIn(lemma, "e") ? lemma + "d" : EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);

    private static bool IsWord(string word) => word.All(c => char.IsAsciiLetter(c) || c == '-');

    private void Count(string[] row)
    {
        var parts = row[0].Split('%');
        var kind = parts[1][0] == '5' ? 'a' : Kinds[parts[1][0] - '1'];
        if (_counts.ContainsKey((parts[0], kind))) _counts[(parts[0], kind)] += int.Parse(row[2], CultureInfo.InvariantCulture);
    }

    private List<string> Irregulars(string key) => _irregular.TryGetValue(key, out var list) ? list : _irregular[key] = [];

    private static IEnumerable<string> CapitalisedIn(string path) =>
        File.ReadLines(path).Where(row => row[0] != ' ').SelectMany(row => row.Split(' '))
            .Where(word => word.Length > 2 && char.IsAsciiLetterUpper(word[0]) && IsWord(word)).Select(word => word.ToLowerInvariant());
}
