using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Panj.Events;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Calibration;
using Panj.Reading.Clutter;
using Panj.Reading.Events;
using Panj.Reading.Figures;
using Panj.Reading.Mastheads;
using Panj.Reading.Parties;
using Panj.Reading.Places;
using Panj.Reading.Sources;
using Panj.Reading.Times;

namespace Panj.Bench;

/// <summary>Where the time of a reading goes: milliseconds and bytes an article by stage, on one thread.</summary>
internal static class StageTimes
{
    private const int WarmUp = 200;

    /// <summary>Prints a line a stage for the articles of a file of JSON lines.</summary>
    public static int Print(string file)
    {
        IStage[] stages =
        [
            new ClutterStage(), new MastheadStage(), new LanguageStage(LanguageEngine.Load()), new TimeStage(), new PlaceStage(),
            new PartyStage(), new FigureStage(), new SourceStage(), new EventStage(), new CalibrationStage(),
        ];
        var (ticks, bytes, count) = (new long[stages.Length], new long[stages.Length], 0);
        foreach (var article in File.ReadLines(file).Select(ArticleOf))
        {
            if (++count == WarmUp) (ticks, bytes) = (new long[stages.Length], new long[stages.Length]);
            var notes = new Notes(article);
            for (var i = 0; i < stages.Length; i++)
            {
                var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                stages[i].Read(notes);
                ticks[i] += Stopwatch.GetTimestamp() - start;
                bytes[i] += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        var counted = Math.Max(1, count - WarmUp + 1);
        for (var i = 0; i < stages.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stages[i].GetType().Name,-18} {ticks[i] * 1000d / Stopwatch.Frequency / counted,8:0.000} ms {bytes[i] / counted / 1024d,8:0} KB"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-18} {ticks.Sum() * 1000d / Stopwatch.Frequency / counted,8:0.000} ms {bytes.Sum() / counted / 1024d,8:0} KB"));
        return 0;
    }

    private static Article ArticleOf(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        return new Article
        {
            Id = $"{number}",
            Text = json.RootElement.GetProperty("text").GetString() ?? "",
            Outlet = json.RootElement.GetProperty("outlet").GetString(),
            Published = DateOnly.ParseExact(json.RootElement.GetProperty("published").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
