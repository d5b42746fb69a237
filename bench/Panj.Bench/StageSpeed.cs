using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Panj.Events;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Clutter;
using Panj.Reading.Mastheads;
using Panj.Reading.Places;
using Panj.Reading.Times;

namespace Panj.Bench;

/// <summary>Words a second of the stages of times and places alone, on one core, over articles as JSON lines: what they take beyond the language engine.</summary>
internal static class StageSpeed
{
    private const int Rounds = 15;

    /// <summary>Measures, after a round that warms the stages, and prints the best of fifteen rounds as a JSON line a stage.</summary>
    public static int Run(string path)
    {
        var notes = Prepared(path);
        var words = notes.Sum(n => n.Document.Sentences.Sum(s => s.Count));
        foreach (var stage in (IStage[])[new TimeStage(), new PlaceStage()])
        {
            var seconds = Enumerable.Range(0, Rounds + 1).Select(_ => SecondsOf(stage, notes)).Skip(1).Min();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"does\":\"{stage.Writes[0]}\",\"words\":{words},\"seconds\":{seconds:0.0000}}}"));
        }

        return 0;
    }

    private static double SecondsOf(IStage stage, List<Notes> notes)
    {
        var watch = Stopwatch.StartNew();
        foreach (var one in notes) stage.Read(one);
        return watch.Elapsed.TotalSeconds;
    }

    private static List<Notes> Prepared(string path)
    {
        IStage[] before = [new ClutterStage(), new MastheadStage(), new LanguageStage(LanguageEngine.Load(remembers: false))];
        var notes = File.ReadLines(path).Select(line => new Notes(ArticleOf(line))).ToList();
        foreach (var one in notes)
            foreach (var stage in before) stage.Read(one);
        return notes;
    }

    private static Article ArticleOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new Article { Id = root.GetProperty("id").GetString() ?? "", Text = root.GetProperty("text").GetString() ?? "", Published = DayOf(root) };
    }

    private static DateOnly? DayOf(JsonElement root) =>
        root.TryGetProperty("published", out var told) && DateOnly.TryParse(told.GetString(), CultureInfo.InvariantCulture, out var day) ? day : null;
}
