using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Picture;

namespace Panj.Cli;

/// <summary>Finds copies and stories among articles that are printed one by one: among so many at a time, so that memory stays flat however many follow.</summary>
internal static class CopyWindows
{
    private static readonly Portions _window = new(Most: 3_000, Budget: 128_000_000);

    /// <summary>Each item in its order with what its article has to do with others, given once all of its window are read. Says on standard error when another window begins.</summary>
    /// <param name="items">What is to be printed.</param>
    /// <param name="reading">The article of an item.</param>
    /// <param name="bytes">About how much memory an item takes.</param>
    /// <param name="host">Where to say so.</param>
    public static IEnumerable<(T Item, Kin Kin)> Of<T>(IEnumerable<T> items, Func<T, ArticleReading> reading, Func<T, long> bytes, CommandHost host)
    {
        var windows = 0;
        foreach (var window in _window.Of(items, bytes))
        {
            if (windows++ > 0)
            {
                host.Error.WriteLine($"panj: copies are looked for among {_window.Most:N0} articles or {_window.Budget / 1_000_000:N0} MB at a time; another {window.Count:N0} articles follow.");
                GC.Collect(); // what the last window held is old by now: the runtime would leave it where it is and put this one's on top
            }

            var kinship = Kinship.Of(window.Select(reading));
            foreach (var item in window) yield return (item, kinship.KinOf(reading(item).Article.Id));
            window.Clear(); // or it would live on while the next one is read
        }
    }
}
