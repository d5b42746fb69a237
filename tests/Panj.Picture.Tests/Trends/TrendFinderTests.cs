using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Tests.Keeping;
using Panj.Picture.Trends;

namespace Panj.Picture.Tests.Trends;

/// <summary>Weeks against their norm, over articles kept in a store.</summary>
public sealed class TrendFinderTests
{
    private const int Weeks = 20;

    private static readonly DateOnly _last = new(2031, 6, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rise_is_told()
    {
        var table = await TableAsync(week => week == 0 ? 12 : 1, others: 6);
        var clashes = table.Rows.Single(row => row is { By: "kind", Name: "clash" });
        (clashes.Now, clashes.Verdict, clashes.Weeks.Count).ShouldBe((12, Verdict.Above, Weeks));
        table.Rows.Single(row => row.By == "party" && row.Name == "state:NO").Title.ShouldBe("Norland");
        table.Rows.Single(row => row is { By: "kind", Name: "talks" }).Verdict.ShouldBe(Verdict.AsUsual);
    }

    [Fact]
    public async Task Copies_never_count()
    {
        await using var store = await KeptStore.OpenAsync();
        var readings = Readings(week => week == 0 ? 2 : 1, others: 2).ToArray();
        var copies = readings.Where(r => r.Article.Published == _last).SelectMany(r => Enumerable.Range(0, 9).Select(n => r with { Article = r.Article with { Id = $"{r.Article.Id}-{n}", Outlet = $"Reprint {n}" } }));
        await store.Store.Articles.AddAllAsync([.. readings, .. copies], Cancellation);
        var table = await new TrendFinder(store.Store.Picture).FindAsync(new EventQuestion(), _last, Cancellation);
        table.Rows.Single(row => row is { By: "kind", Name: "clash" }).Now.ShouldBe(2);
        table.Growth.ShouldBeLessThan(1.5);
    }

    /// <summary>Five times as many articles tell five times as much of everything.</summary>
    [Fact]
    public async Task More_sources_are_no_rise()
    {
        var table = await TableAsync(week => week == 0 ? 20 : 2, others: 2, othersNow: 20);
        table.Growth.ShouldBeGreaterThan(5);
        table.Rows.Single(row => row is { By: "kind", Name: "clash" }).Verdict.ShouldBe(Verdict.AsSourcesGrew);
    }

    [Fact]
    public async Task Few_weeks_say_nothing()
    {
        await using var store = await KeptStore.OpenAsync();
        await store.Store.Articles.AddAllAsync([.. Readings(_ => 3, others: 1).Where(r => r.Article.Published > _last.AddDays(-30))], Cancellation);
        (await new TrendFinder(store.Store.Picture).OneAsync(new EventQuestion(), _last, Cancellation)).Verdict.ShouldBe(Verdict.TooLittleKnown);
    }

    private static async Task<TrendTable> TableAsync(Func<int, int> clashes, int others, int? othersNow = null)
    {
        await using var store = await KeptStore.OpenAsync();
        await store.Store.Articles.AddAllAsync([.. Readings(clashes, others, othersNow)], Cancellation);
        return await new TrendFinder(store.Store.Picture).FindAsync(new EventQuestion(), _last, Cancellation);
    }

    /// <summary>So many clashes and talks each week, week 0 being the last; each is at a place of its own, so that no two are one.</summary>
    private static IEnumerable<ArticleReading> Readings(Func<int, int> clashes, int others, int? othersNow = null)
    {
        foreach (var week in Enumerable.Range(0, Weeks))
        {
            for (var n = 0; n < clashes(week); n++) yield return Reading($"c{week}-{n}", EventKind.Clash, week, n);
            for (var n = 0; n < (week == 0 ? othersNow ?? others : others); n++) yield return Reading($"t{week}-{n}", EventKind.Talks, week, n);
        }
    }

    private static ArticleReading Reading(string id, EventKind kind, int week, int number)
    {
        var (day, name) = (_last.AddDays(-7 * week), string.Concat(id.Select(c => (char)('a' + (c % 26)))));
        var text = $"Word{name} told of {name}{name} and {kind} with {name}x on that day in {name}y near {name}z.";
        var report = Tale.Report(text, text, kind).On(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .At(Tale.Town($"Town {name}", "NO", 40 + (number * 0.7), 60 + week)).With(Tale.State("Norland", "NO", Role.Actor), Tale.Unnamed($"guards of {name}", Role.Target));
        var more = string.Join(' ', Enumerable.Range(0, 80).Select(n => $"{name}w{string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c + 49)))}"));
        return Tale.Article(id, $"{text} {more}.", report).By($"Outlet {name}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
