namespace Panj.Bench.Reprints;

/// <summary>The sentences of sentences.tsv.</summary>
internal sealed class SentenceTable
{
    private readonly ILookup<(string Topic, string Sort), (int Place, string Words)> _rows;

    public SentenceTable(string path)
    {
        var cells = File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).ToArray();
        _rows = cells.ToLookup(c => (c[0], c[1]), c => (int.Parse(c[2], System.Globalization.CultureInfo.InvariantCulture), c[3]));
        Topics = [.. cells.Select(c => c[0]).Where(t => t != "any").Distinct()];
    }

    public IReadOnlyList<string> Topics { get; }

    /// <summary>Words that fill places, whatever the topic.</summary>
    public IReadOnlyList<string> Any(string sort) => [.. _rows[("any", sort)].Select(r => r.Words)];

    /// <summary>For each paragraph of a topic the sentences to choose from, in order.</summary>
    public IEnumerable<IReadOnlyList<string>> Paragraphs(string topic, string sort) =>
        _rows[(topic, sort)].GroupBy(r => r.Place).OrderBy(g => g.Key).Select(g => (IReadOnlyList<string>)[.. g.Select(r => r.Words)]);
}
