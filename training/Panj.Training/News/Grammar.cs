namespace Panj.Training;

/// <summary>A grammar of news sentences (training/news/grammar.tsv), each way to write one with its tags and its tree.</summary>
internal sealed class Grammar
{
    private const string Sentence = "S";
    private readonly Dictionary<string, Phrase[]> _ways;

    private Grammar(Dictionary<string, Phrase[]> ways) => _ways = ways;

    /// <exception cref="FormatException">A row is no phrase.</exception>
    public static Grammar Read(string path) => new(
        File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => Phrase.Parse(row[1])).ToArray(), StringComparer.Ordinal));

    /// <summary>So many sentences, the same ones for the same seed.</summary>
    public List<TreebankWord[]> Write(int sentences, int seed)
    {
        var chance = new Random(seed);
        var written = new List<TreebankWord[]>();
        while (written.Count < sentences)
        {
            var draft = new SentenceDraft(chance);
            var root = Write(Sentence, draft);
            written.Add(draft.Finish(root));
        }

        return written;
    }

    /// <summary>Writes one phrase and returns the place of its head.</summary>
    private int Write(string symbol, SentenceDraft draft)
    {
        var ways = _ways[symbol];
        var (head, others) = (-1, new List<(int At, string Relation)>());
        foreach (var item in ways[draft.Chance.Next(ways.Length)].Items)
        {
            if (item.IsOptional && draft.Chance.Next(2) == 0) continue;
            var at = item.Symbol is { } inner ? Write(inner, draft) : draft.Add(item);
            if (item.IsHead) head = at;
            else others.Add((at, item.Relation));
        }

        foreach (var (at, relation) in others) draft.Hang(at, head, relation);
        return head;
    }
}
