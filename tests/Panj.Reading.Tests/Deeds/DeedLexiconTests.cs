using Panj.Language;
using Panj.Reading.Deeds;

namespace Panj.Reading.Tests.Deeds;

public sealed class DeedLexiconTests
{
    private static readonly Lexicon _table = Lexicon.Embedded("deeds");
    private static readonly DeedLexicon _lexicon = new(_table);
    private static readonly DeedOperations _operations = new(Lexicon.Embedded("deed-operations"));

    [Fact]
    public void Every_example_shows_its_row() =>
        _table.Rows.Where(row => row[3] != DeedSense.None && !IsShown(row)).Select(row => $"{row[0]} {row[2]} {row[3]}: {row[4]}").ShouldBeEmpty();

    private static bool IsShown(string[] row)
    {
        var sentence = English.Read(row[4]).Sentences[0];
        var judge = new DeedJudge(_lexicon, _operations, sentence);
        var rules = row[0].Split('|').Select(word => $"{word}/{row[1]}:{row[3]}").ToList();
        int[][] ways = [.. Enumerable.Range(0, sentence.Count).Select(token => new[] { token })];
        return Enumerable.Range(0, sentence.Count).SelectMany(token => ways.Select(way => judge.Of(token, way))).OfType<DeedWords>().Any(deed => deed.Why.Split(" > ").Any(rules.Contains));
    }
}
