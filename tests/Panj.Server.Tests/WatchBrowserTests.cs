using System.Net;
using System.Text;
using Microsoft.Playwright;
using Panj.Collecting.Http;
using Panj.Watches.Telling;
using Panj.Watches.Tests;

namespace Panj.Server.Tests;

/// <summary>A watch from the button to what is received: on the page, by webhook and by mail.</summary>
public sealed class WatchBrowserTests : IAsyncLifetime
{
    private readonly HookSite _hook = new();
    private readonly MailSink _mail = new();
    private readonly BrowserFixture _browser;

    public WatchBrowserTests(Chromium chromium) => _browser = new BrowserFixture(chromium, new ServerFixture
    {
        Telling = new WatchTelling
        {
            Http = new HttpSettings { HostDelay = TimeSpan.Zero, AllowedRanges = [IPNetwork.Parse("127.0.0.0/8")] },
            Mail = MailSettings.Of($"smtp+plain://127.0.0.1:{_mail.Port}", "panj@example.org", password: null),
        },
    });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _browser.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _mail.DisposeAsync();
        await _hook.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_filtered_view_is_watched_and_received(bool scripts)
    {
        await using var page = await _browser.OpenAsync("/events?kind=attack", scripts: scripts);
        await page.Page.ClickAsync("text=Watch this");
        await page.Page.FillAsync("input[name=webhook]", _hook.Address);
        await page.Page.FillAsync("input[name=mail]", "desk@example.org");
        await page.Page.ClickAsync("button:has-text(\"Watch\")");
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync("attack watches from now on");
        var secret = await page.Page.Locator(".secrets code").InnerTextAsync();
        if (scripts) (await page.ViolationsAsync()).ShouldBeEmpty();
        await _browser.Store.AddAsync(SampleStories.Numbered(7), Cancellation);
        await ReceivedAsync();
        await page.Page.ClickAsync("text=To the watch");
        await Assertions.Expect(page.Page.Locator(".alerts h3")).ToHaveTextAsync("Attack in Place7");
        await Assertions.Expect(page.Page.Locator(".channels li")).ToHaveCountAsync(3);
        _hook.Messages.TryDequeue(out var message).ShouldBeTrue();
        message.Headers["webhook-signature"].ShouldBe(WebhookSignature.Of(secret["whsec_".Length..], message.Headers["webhook-id"], DateTimeOffset.FromUnixTimeSeconds(long.Parse(message.Headers["webhook-timestamp"], System.Globalization.CultureInfo.InvariantCulture)), message.Body));
        Encoding.UTF8.GetString(message.Body).ShouldContain("Place7");
        _mail.Mails.TryDequeue(out var mail).ShouldBeTrue();
        mail.TextBody.ShouldNotBeNull().ShouldContain("Place7");
        page.Errors.ShouldBeEmpty();
        await EndAsync(page);
    }

    private static async Task EndAsync(WatchedPage page)
    {
        await page.Page.ClickAsync("button:has-text(\"Stop\")");
        await page.Page.WaitForSelectorAsync("button:has-text(\"Go on\")");
        await page.Page.ClickAsync("button:has-text(\"Remove\")");
        await Assertions.Expect(page.Page.Locator(".watches li")).ToHaveCountAsync(0);
    }

    private async Task ReceivedAsync()
    {
        for (var turn = 0; turn < 1_000 && (_hook.Messages.IsEmpty || _mail.Mails.IsEmpty); turn++) await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
    }
}
