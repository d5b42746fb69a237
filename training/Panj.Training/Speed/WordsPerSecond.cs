using System.Diagnostics;
using System.Globalization;
using Panj.Language;

namespace Panj.Training;

/// <summary>Speed on one thread over a text of the caller's, for comparison with other programs on the same text.</summary>
internal static class WordsPerSecond
{
    private const int Rounds = 7;

    /// <summary>Prints a JSON object a depth: words, and the seconds of the fastest round.</summary>
    public static int Print(string file)
    {
        var (engine, text) = (LanguageEngine.Load(remembers: false), File.ReadAllText(file));
        Print("tokens and sentences", text, new PartialReading(Depth.Sentences).Read);
        Print("tokens, sentences, tags", text, new PartialReading(Depth.Tags).Read);
        Print("tokens to trees", text, new PartialReading(Depth.Trees).Read);
        Print("tokens to trees, lemmas, names", text, all => engine.Analyse(all, []).Sentences.Sum(sentence => sentence.Count));
        return 0;
    }

    private static void Print(string does, string text, Func<string, int> read)
    {
        var (words, best) = (0, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            words = read(text);
            if (watch.Elapsed < best) best = watch.Elapsed;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"does\":\"{does}\",\"words\":{words},\"seconds\":{best.TotalSeconds:0.0000}}}"));
    }
}
