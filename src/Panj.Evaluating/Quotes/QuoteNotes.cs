using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Evaluating.Articles;
using Panj.Language;

namespace Panj.Evaluating.Quotes;

/// <summary>Reads PolNeAR: text/NAME.txt with attributions/NAME_XXXX.ann beside, of which the first annotator's is taken.</summary>
internal static partial class QuoteNotes
{
    public static readonly IReadOnlyList<string> Parts = ["source", "cue", "content"];

    public static IEnumerable<Exercise<TrueQuotes>> Load(Examination examination)
    {
        var folder = Path.Combine(examination.Path, "attributions");
        var notes = (examination.Try(examination.Path, () => Directory.GetFiles(folder, "*.ann")) ?? []).Order(StringComparer.Ordinal)
            .GroupBy(TextOf, StringComparer.Ordinal);
        return notes.Select(group => examination.Try(group.Key, () => Read(group.Key, examination.Text(group.Key), examination.Text(group.First())))).OfType<Exercise<TrueQuotes>>();

        string TextOf(string note)
        {
            var name = Path.GetFileNameWithoutExtension(note);
            return Path.Combine(examination.Path, "text", $"{name[..Math.Max(0, name.LastIndexOf('_'))]}.txt");
        }
    }

    internal static Exercise<TrueQuotes> Read(string path, string text, string notes)
    {
        var (name, counted) = (Path.GetFileNameWithoutExtension(path), new CountedText(text));
        var day = Day().Match(name) is { Success: true } found ? found.Groups["day"].Value : null;
        return new Exercise<TrueQuotes>(new GivenArticle(name, text, Published: day), Truth(notes.Split('\n'), counted));
    }

    private static TrueQuotes Truth(string[] lines, CountedText text)
    {
        var byId = new Dictionary<string, List<Span>>(StringComparer.Ordinal);
        var truth = new TrueQuotes(Parts.ToDictionary(part => part, _ => new HashSet<Span>(), StringComparer.Ordinal), []);
        foreach (var cells in lines.Where(line => line.StartsWith('T')).Select(line => line.Split('\t')))
        {
            var kind = cells.Length > 1 ? cells[1].Split(' ', 2) : [];
            if (kind.Length != 2) throw new InvalidDataException("a T line has no kind and places");
            byId[cells[0]] = Joined(kind[1], text);
            if (truth.Parts.TryGetValue(kind[0].ToLowerInvariant(), out var part)) part.UnionWith(byId[cells[0]]);
        }

        foreach (var cells in lines.Where(line => line.StartsWith('E')).Select(line => line.Split('\t'))) Link(cells, byId, truth);
        return truth;
    }

    private static void Link(string[] cells, Dictionary<string, List<Span>> byId, TrueQuotes truth)
    {
        var roles = cells.Length > 1 ? cells[1].Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => role.Split(':')).Where(role => role.Length == 2).ToList() : [];
        truth.Links.UnionWith(Of("Source").SelectMany(source => Of("Content").Select(content => (source, content))));

        List<Span> Of(string role) => [.. roles.Where(r => r[0].StartsWith(role, StringComparison.Ordinal)).SelectMany(r => byId.GetValueOrDefault(r[1], []))];
    }

    /// <summary>Parts with only blanks between them are one span.</summary>
    private static List<Span> Joined(string places, CountedText text)
    {
        var spans = new List<Span>();
        foreach (var place in places.Split(';').Select(Place).Order())
        {
            if (spans.Count > 0 && string.IsNullOrWhiteSpace(text.Slice(new Span(spans[^1].End, Math.Max(spans[^1].End, place.Start))))) spans[^1] = new Span(spans[^1].Start, place.End);
            else spans.Add(place);
        }

        return spans;
    }

    private static Span Place(string place) =>
        place.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var start, var end]
            ? new Span(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture))
            : throw new InvalidDataException($"'{place}' is no place in the text");

    [GeneratedRegex(@"_(?<day>\d{4}-\d\d-\d\d)_", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
