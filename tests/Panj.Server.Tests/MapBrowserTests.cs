using Microsoft.Playwright;
using Panj.Events;
using Panj.Server.Views;

namespace Panj.Server.Tests;

/// <summary>The map of more events than the list holds.</summary>
public sealed class MapBrowserTests : IAsyncLifetime
{
    private const int Many = ListQuestion.Most + 100;

    private readonly BrowserFixture _browser = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        await _browser.Store.AddAllAsync([.. Enumerable.Range(0, Many).Select(Spread)], Cancellation);
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Fact]
    public async Task Many_events_are_counted_and_open_up()
    {
        await using var page = await _browser.OpenAsync("/events");
        var counted = page.Page.Locator(".map .mark.counted");
        await Assertions.Expect(counted.First).ToBeVisibleAsync();
        // all lie over 110 degrees, of which the map shows 52 after one choice and 21, with 210 events, after two
        for (var turn = 0; turn < 2; turn++)
            await page.Page.RunAndWaitForResponseAsync(() => counted.First.ClickAsync(), answer => answer.Url.Contains("/events/map.json", StringComparison.Ordinal));
        await Assertions.Expect(counted).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator(".map .mark[data-events]").First).ToBeVisibleAsync();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_for_few_draws_them()
    {
        await using var page = await _browser.OpenAsync("/events");
        await Assertions.Expect(page.Page.Locator(".map .mark.counted").First).ToBeVisibleAsync();
        await page.Page.GotoAsync(_browser.Address + "/events?q=Far7", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Page.Locator(".map .mark[data-events]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator(".map .mark.counted")).ToHaveCountAsync(0);
    }

    private static ArticleReading Spread(int number)
    {
        var story = new Story($"far{number}", "Steppe Wire", $"Far {number}", new DateOnly(1990, 1, 1).AddDays(number * 9), $"Somebody attacked Far{number}.");
        return story.Tells(EventKind.Attack, EventStatus.Occurred, "Somebody attacked", report => report with
        {
            When = story.When("", IsoDay.Of(new DateOnly(1990, 1, 1).AddDays(number * 9))),
            Where = story.Where($"Far{number}", Precision.City, "AF", 34, 20 + (number * 0.1)),
        }).Reading;
    }
}
