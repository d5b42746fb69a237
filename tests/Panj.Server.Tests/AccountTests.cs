using System.Net;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>Each test has a server of its own: accounts and tokens change what the others may.</summary>
public sealed class AccountTests : IAsyncLifetime
{
    private readonly AccountFixture _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string AnyEvent => $"/events/{ServerFixture.Picture.Events[0].Id}";

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Browsers_are_led_to_signing_in_and_back()
    {
        using var browser = new FormClient(_server.Address);
        browser.Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var led = await browser.Client.GetAsync("/events?kind=clash", Cancellation);
        led.Headers.Location?.OriginalString.ShouldBe("/sign-in?back=%2Fevents%3Fkind%3Dclash");
        using var signedIn = await SignInAsync(browser, "editor", back: "/events?kind=clash");
        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.Client.GetStringAsync(signedIn.Headers.Location, Cancellation)).ShouldContain("1 of ");
        (await browser.Client.GetStringAsync("/account", Cancellation)).ShouldContain("signed in as editor");
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        using var browser = new FormClient(_server.Address);
        using var signedIn = await SignInAsync(browser, "viewer");
        using var signedOut = await browser.SendAsync("/account", "/sign-out");
        using var after = await browser.Client.GetAsync("/events", Cancellation);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("editor", "wrong password here")]
    [InlineData("nobody", AccountFixture.Password)]
    public async Task Wrong_names_and_passwords_look_alike(string name, string password)
    {
        using var browser = new FormClient(_server.Address);
        using var answer = await SignInAsync(browser, name, password);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("No account has this name and password.");
        (await _server.Store.Users.NotesAsync(1, Cancellation)).ShouldHaveSingleItem().Deed.ShouldBe("sign-in failed");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("")]
    public async Task Nobody_is_led_elsewhere(string back)
    {
        using var browser = new FormClient(_server.Address);
        using var answer = await SignInAsync(browser, "viewer", back: back);
        answer.Headers.Location?.OriginalString.ShouldBe("/events");
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        using var browser = new FormClient(_server.Address);
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 11; attempt++)
        {
            using var answer = await browser.PostAsync("/sign-in", ("name", "editor"), ("password", "guess"));
            statuses.Add(answer.StatusCode);
        }

        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        statuses[0].ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_removed_account_is_out_at_once()
    {
        using var browser = new FormClient(_server.Address);
        using var signedIn = await SignInAsync(browser, "viewer");
        await _server.Store.Users.RemoveAsync("viewer", Cancellation);
        _server.Time.Advance(TimeSpan.FromSeconds(3));
        using var after = await browser.Client.GetAsync("/events", Cancellation);
        after.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Expired_and_revoked_tokens_are_worth_nothing()
    {
        using var client = _server.Client(await _server.TokenAsync("viewer", UserRole.Viewer, days: 1));
        (await StatusAsync(client, "/events")).ShouldBe(HttpStatusCode.OK);
        _server.Time.Advance(TimeSpan.FromDays(1));
        (await StatusAsync(client, "/events")).ShouldBe(HttpStatusCode.Unauthorized);
        using var other = _server.Client(UserRole.Viewer);
        foreach (var token in await _server.Store.Users.TokensAsync(Cancellation)) await _server.Store.Users.RevokeAsync(token.Id, Cancellation);
        (await StatusAsync(other, "/events")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_may_no_more_than_its_scope()
    {
        using var client = _server.Client(await _server.TokenAsync("admin", UserRole.Viewer, days: 1));
        (await StatusAsync(client, "/accounts.json")).ShouldBe(HttpStatusCode.Forbidden);
        using var decided = await client.PostAsync(AnyEvent + "/hide", new FormUrlEncodedContent([]), Cancellation);
        decided.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_editor_decides_under_their_name()
    {
        using var client = _server.Client(UserRole.Editor);
        using var decided = await client.PostAsync(AnyEvent + "/confirm", new FormUrlEncodedContent([]), Cancellation);
        decided.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await _server.Store.Operations.AllAsync(Cancellation)).ShouldHaveSingleItem().By.ShouldBe("editor");
    }

    [Fact]
    public async Task A_viewer_is_offered_no_forms()
    {
        using var viewer = _server.Client(UserRole.Viewer);
        (await viewer.GetStringAsync(AnyEvent, Cancellation)).ShouldNotContain("Set it right");
        using var editor = _server.Client(UserRole.Editor);
        (await editor.GetStringAsync(AnyEvent, Cancellation)).ShouldContain("Set it right");
    }

    [Fact]
    public async Task Accounts_show_no_secrets()
    {
        using var admin = _server.Client(UserRole.Admin);
        var json = await admin.GetStringAsync("/accounts.json", Cancellation);
        json.ShouldContain("\"role\":\"editor\"");
        json.ShouldNotContain("igest");
        json.ShouldNotContain("assword");
        (await admin.GetStringAsync("/accounts", Cancellation)).ShouldContain("<bdi>editor</bdi>");
    }

    [Fact]
    public async Task Without_accounts_no_stranger_is_let_in()
    {
        await using var app = PanjServer.Create(new PanjServerOptions { Store = _server.Store.Articles, Picture = _server.Store.Picture, Users = _server.Store.Users, Urls = ["http://0.0.0.0:0"] });
        foreach (var role in Enum.GetValues<UserRole>()) await _server.Store.Users.RemoveAsync(Slug.Of(role), Cancellation);
        (await Should.ThrowAsync<InvalidOperationException>(() => app.StartAsync(Cancellation))).Message.ShouldContain("panj user add");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> SignInAsync(FormClient browser, string name, string password = AccountFixture.Password, string back = "/events") =>
        browser.SendAsync("/sign-in", "/sign-in", ("name", name), ("password", password), ("back", back));
}
