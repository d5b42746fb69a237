using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Panj.Events;
using Panj.Picture;

namespace Panj.Bench;

/// <summary>Seconds that copies, lineages and stories take over a quarter, a half and all of articles as JSON lines: whether work grows with articles or with their pairs.</summary>
internal static class KinshipSpeed
{
    /// <summary>Measures, after a round that warms up, and prints a JSON line a size.</summary>
    public static int Run(string path)
    {
        var readings = File.ReadLines(path).Select(ReadingOf).ToList();
        SecondsOf(readings.Take(readings.Count / 4));
        foreach (var count in (int[])[readings.Count / 4, readings.Count / 2, readings.Count])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"articles\":{count},\"seconds\":{SecondsOf(readings.Take(count)):0.000}}}"));
        return 0;
    }

    private static double SecondsOf(IEnumerable<ArticleReading> readings)
    {
        var watch = Stopwatch.StartNew();
        Kinship.Of(readings);
        return watch.Elapsed.TotalSeconds;
    }

    private static ArticleReading ReadingOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new ArticleReading { Article = new Article { Id = root.GetProperty("id").GetString() ?? "", Text = root.GetProperty("text").GetString() ?? "" }, Masthead = new Masthead() };
    }
}
