using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Operations;

namespace Panj.Server.Tests;

/// <summary>A browser before a server whose every page has something to show: decisions, a watch with an alert, a kept view, feeds well and ill.</summary>
public sealed class EveryPageFixture(Chromium chromium) : IAsyncLifetime
{
    public const string WatchName = "standing";

    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Addresses of pages by the route that answers them.</summary>
    public static IReadOnlyDictionary<string, string> Addresses { get; } = new Dictionary<string, string>
    {
        ["/"] = "/",
        ["/events"] = "/events",
        ["/events/{id}"] = $"/events/{EventOf("hill")}",
        ["/articles/{id}"] = "/articles/valley",
        ["/calendar"] = "/calendar",
        ["/theatre"] = "/theatre?asof=2024-05-20",
        ["/theatre/{name}"] = "/theatre/tajik-afghan-border?asof=2024-05-20",
        ["/trends"] = "/trends?week=2024-05-20",
        ["/search"] = "/search?q=border",
        ["/decisions"] = "/decisions",
        ["/sign-in"] = "/sign-in",
        ["/account"] = "/account",
        ["/accounts"] = "/accounts",
        ["/brief"] = "/brief",
        ["/parties/{key}"] = "/parties/state:TJ",
        ["/places/{key}"] = "/places/Kunduz",
        ["/sources/{key}"] = "/sources/Hill%20Post",
        ["/views"] = "/views?save=/events?kind=clash",
        ["/watches"] = "/watches?question=kind%3Dclash",
        ["/watches/{name}"] = "/watches/" + WatchName,
        ["/watches/{name}/edit"] = $"/watches/{WatchName}/edit",
        ["/stories"] = "/stories",
        ["/stories/{id}"] = "/stories/" + ServerFixture.Picture.Stories["hill"],
        ["/feeds"] = "/feeds",
    };

    internal BrowserFixture Browser { get; } = new(chromium);

    public async ValueTask InitializeAsync()
    {
        await Browser.InitializeAsync();
        var (store, picture) = (Browser.Everything, ServerFixture.Picture);
        await store.Operations.AppendAsync(Deciding.Confirm(picture, picture.Events[0], "Zarina", "seen on film"), default);
        await store.Views.KeepAsync(new SavedView("Zarina", "Clashes of spring", "/events?kind=clash"), default);
        await store.Watches.AddAsync(new Watch { Name = WatchName, Conditions = [new() { Kind = WatchConditionKind.Dispute }], Since = s_noon }, [], default);
        foreach (var feed in (FeedState[])
        [
            new() { Address = "https://well.example/rss", Title = "Herald", LastFetch = s_noon, LastGood = s_noon, LastResult = "12 items", LastBytes = 12_345, LastItems = 12, WeeklyItems = 31.5, Next = s_noon.AddMinutes(20) },
            new() { Address = "https://slow.example/a/very/long/address/of/a/feed/that/would/like/to/be/wider/than/a/phone.xml", LastFetch = s_noon, LastResult = "did not answer within 60 seconds", Failures = 3, Next = s_noon.AddHours(4) },
        ]) await store.Feeds.FollowAsync(feed, default);
    }

    public ValueTask DisposeAsync() => Browser.DisposeAsync();

    private static string EventOf(string article) => ServerFixture.Picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == article)).Id;
}
