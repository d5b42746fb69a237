using System.Diagnostics;
using System.Globalization;
using Panj.Language;

namespace Panj.Bench;

/// <summary>Speed on one thread over a text of the caller's, for comparison with other programs on the same text.</summary>
internal static class WordsPerSecond
{
    private const int Rounds = 5;

    /// <summary>Prints words and the seconds of the fastest round as one JSON object.</summary>
    public static int Print(string file)
    {
        var (engine, text) = (LanguageEngine.Load(), File.ReadAllText(file));
        var (words, best) = (0, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            words = engine.Analyse(text, []).Sentences.Sum(sentence => sentence.Count);
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"does\":\"tokens to trees and names\",\"words\":{words},\"seconds\":{best.TotalSeconds:0.0000}}}"));
        return 0;
    }
}
