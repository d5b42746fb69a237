using System.Globalization;

namespace Panj.Bench.Reprints;

/// <summary>What an agency and others tell in their own words: a topic and what fills the places of its sentences.</summary>
internal sealed class Happening
{
    private readonly SentenceTable _table;
    private readonly Dictionary<string, string> _fillings = new(StringComparer.Ordinal);

    public Happening(SentenceTable table, Dice dice)
    {
        _table = table;
        Topic = dice.Of(table.Topics);
        var towns = dice.Some(table.Any("town"), 2);
        (_fillings["town"], _fillings["town2"]) = (towns[0], towns[1]);
        foreach (var name in (string[])["body", "official", "office", "day", "quote"]) _fillings[name] = dice.Of(table.Any(name));
        Killed = 3 + dice.Below(60);
        (_fillings["n"], _fillings["m"], _fillings["big"]) = (Text(Killed), Text(2 + dice.Below(18)), Text(100 * (3 + dice.Below(90))));
    }

    public string Topic { get; }

    /// <summary>The number that the figure edit changes.</summary>
    public int Killed { get; }

    /// <summary>Paragraphs in the words of one sort; another draw gives other sentences.</summary>
    public List<string> Told(string sort, Dice dice) => [.. _table.Paragraphs(Topic, sort).Select(alternatives => Filled(dice.Of(alternatives)))];

    /// <summary>A title of an agency.</summary>
    public string Title => $"{_fillings["town"]}: {Topic} on {_fillings["day"]}";

    private static string Text(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private string Filled(string words) => _fillings.Aggregate(words, (filled, f) => filled.Replace("{" + f.Key + "}", f.Value, StringComparison.Ordinal));
}
