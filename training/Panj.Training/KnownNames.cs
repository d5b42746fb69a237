using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Collects from WordNet which words stand in names of places, persons, bodies and peoples.</summary>
internal sealed class KnownNames
{
    private const int Place = 1, PlacePart = 2, Person = 4, PersonPart = 8, Body = 16, People = 32, Other = 64;

    // The lexicographer's file of adjectives that mean no more than "of" a noun; with a capital, of a people, a place or a creed.
    private const string Pertaining = "01";

    private readonly SortedDictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <param name="folder">Where data.noun and data.adj lie.</param>
    public KnownNames(string folder)
    {
        foreach (var row in File.ReadLines(Path.Combine(folder, "data.noun")).Where(r => r[0] != ' ')) Noun(row);
        foreach (var row in File.ReadLines(Path.Combine(folder, "data.adj")).Where(r => r[0] != ' '))
            if (row.Split(' ', 3)[1] == Pertaining) Mark(row, People, 0);
    }

    /// <summary>Words for nationalities and the like, in small letters.</summary>
    public IReadOnlySet<string> Peoples => _known.Where(e => (e.Value & (People | Place)) == People).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>Model bytes that give each word's class by its hash.</summary>
    public byte[] Build()
    {
        var labels = _known.Values.Distinct().Order().Select(v => v.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var rows = _known.GroupBy(e => WordForms.Hash(e.Key)).Select(g => (g.Key, new[] { ((byte)g.First().Value, (byte)1) })).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Sparse(output, labels, rows);
        return bytes.ToArray();
    }

    private void Noun(string row)
    {
        var (whole, part) = row.Split(' ', 3)[1] switch
        {
            "15" => (Place, PlacePart),
            "18" when IsPeople(row) => (People, 0),
            "18" => (Person, PersonPart),
            "14" => (Body, Body),
            _ => (Other, Other),
        };
        Mark(row, whole, part);
    }

    private static bool IsPeople(string row) =>
        row.Contains("native or inhabitant of", StringComparison.Ordinal) || row.Contains("| a member of", StringComparison.Ordinal) || row.Contains("follower of", StringComparison.Ordinal);

    private void Mark(string row, int whole, int part)
    {
        var fields = row.Split(' ');
        var words = int.Parse(fields[3], System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        for (var i = 0; i < words; i++)
        {
            var names = fields[4 + (2 * i)].Split('_', '(');
            foreach (var name in names.Where(n => n.Length > 2 && char.IsAsciiLetterUpper(n[0]) && n.All(c => char.IsAsciiLetter(c))))
                Put(name.ToLowerInvariant(), names.Length == 1 ? whole : part);
        }
    }

    private void Put(string name, int what) => _known[name] = _known.GetValueOrDefault(name) | what;
}
