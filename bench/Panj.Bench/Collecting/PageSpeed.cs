using System.Diagnostics;
using System.Globalization;
using Panj.Collecting.Pages;

namespace Panj.Bench.Collecting;

/// <summary>Pages a second through to their articles, on one thread, by processor time of the whole process: the collector of garbage and the compiler are in it.</summary>
internal static class PageSpeed
{
    private const int Rounds = 2;

    /// <summary>Reads all pages of a folder (.html, .html.gz) twice, and prints the second time as JSON.</summary>
    public static int Run(string folder)
    {
        var pages = PageFolder.Read(folder);
        var reader = new PageReader(new PageLimits());
        for (var round = 1; round <= Rounds; round++)
        {
            var (cpu, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            var articles = pages.Count(page => reader.Read(page) is PageArticle);
            var seconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
            if (round == Rounds) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"pages\":{pages.Count},\"articles\":{articles},\"seconds\":{seconds:0.0000},\"wall\":{watch.Elapsed.TotalSeconds:0.0000}}}"));
        }

        return 0;
    }
}
