using System.Collections.Frozen;
using System.Globalization;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Watches.Tests;

/// <summary>Pictures of clashes by week, each told by an article of its own, beside articles that tell of nothing.</summary>
internal static class Weeks
{
    private const int Days = 7;

    /// <summary>So many clashes in each of the weeks that end with a day, the last week last, and so many other articles in each week.</summary>
    public static Snapshot Of(DateOnly last, int[] clashes, int others = 40, int? othersNow = null, EventStatus now = EventStatus.Occurred)
    {
        var events = new List<Event>();
        var articles = new List<ArticleReading>();
        for (var week = 0; week < clashes.Length; week++)
        {
            var (day, isLast) = (last.AddDays(-Days * (clashes.Length - 1 - week)), week == clashes.Length - 1);
            for (var number = 0; number < clashes[week]; number++)
            {
                var id = $"{Iso(day)}-{number:000}";
                articles.Add(Article(id, day, Tale.Report(Text(id), Text(id), EventKind.Clash)));
                events.Add(World.Clash with { Id = "e-" + id, Status = isLast ? now : EventStatus.Occurred, When = When.Day(day), Reports = World.Told(id) });
            }

            for (var number = 0; number < (isLast ? othersNow ?? others : others); number++) articles.Add(Article($"{Iso(day)}-x{number:000}", day));
        }

        return new Snapshot([.. articles.OrderBy(a => a.Article.Id, StringComparer.Ordinal)], FrozenDictionary<string, string>.Empty, events);
    }

    /// <summary>So many weeks alike, and one more.</summary>
    public static int[] Alike(int weeks, int each, int now) => [.. Enumerable.Repeat(each, weeks), now];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(string id) => string.Create(CultureInfo.InvariantCulture, $"Guards fought at Tor, {id} says.");

    private static ArticleReading Article(string id, DateOnly day, params Report[] reports)
    {
        var reading = Tale.Article(id, Text(id), reports).By("Herald", Iso(day));
        return reading with { Article = reading.Article with { Url = $"https://herald.example/{id}" } };
    }
}
