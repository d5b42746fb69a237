using System.Diagnostics;
using System.Text;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages spoiled at random, by a seed: no crash, no hang, no flood of memory. PANJ_FUZZ_SECONDS lengthens the run.</summary>
public sealed class PageFuzzTests
{
    private const int Rounds = 400;
    private const long MostBytes = 400_000_000;
    /// <summary>On an idle machine none takes a tenth of it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly byte[][] Corpus =
    [
        Encoding.UTF8.GetBytes(SomePages.Page($"<article><h1>Bridge to reopen</h1><time datetime='2021-07-24'>24 July 2021</time>{SomePages.Prose}</article>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>")),
        Encoding.UTF8.GetBytes(SomePages.Page($"<table><tr><td>{SomePages.Prose}<ul><li>&amp;&#8217;<b><i>x</b></i></table><svg><style></svg>", "<meta charset=utf-8><base href=x>")),
        Encoding.Latin1.GetBytes($"<!DOCTYPE html PUBLIC '-//W3C//DTD'><body class='a b-c dE'><font><a href=x><form><p>{SomePages.Lead}\xE9\x93<br><br><select><option>x</select><template><p>"),
        Encoding.Unicode.GetBytes("\uFEFF<p>" + SomePages.Second + "</p>"),
    ];

    private static readonly byte[][] Pieces = [.. new[] { "<", ">", "</", "<!--", "-->", "<![CDATA[", "&#", "&amp", "<table>", "</p>", "<b class='", "\"", "<script>", "</script>", "<svg>", "<template>", "<noscript>", "\0", "{\"@type\":[", "2021-02-31" }
        .Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public void Spoiled_pages_cost_little()
    {
        var random = new Random(20211);
        var until = Stopwatch.StartNew();
        var seconds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_FUZZ_SECONDS"), out var wanted) ? wanted : 0;
        for (var round = 0; round < Rounds || until.Elapsed.TotalSeconds < seconds; round++) Try(Spoil(Corpus[random.Next(Corpus.Length)], random), round);
    }

    private static void Try(byte[] page, int round)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        SomePages.Reader.Read(page, new Uri("https://herald.example/x")).ShouldNotBeNull();
        watch.Elapsed.ShouldBeLessThan(Longest, $"round {round}");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, $"round {round}");
    }

    private static byte[] Spoil(byte[] page, Random random)
    {
        var bytes = page.ToList();
        for (var change = random.Next(1, 12); change > 0 && bytes.Count > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                case 3: bytes.InsertRange(at, Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 300)).SelectMany(piece => piece)); break;
                default: bytes.InsertRange(at, bytes.GetRange(0, at)); break;
            }
        }

        return [.. bytes.Take(200_000)];
    }
}
