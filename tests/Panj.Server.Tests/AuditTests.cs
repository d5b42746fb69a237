using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>Each test has a server of its own: what it does is what the record holds.</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private readonly AccountFixture _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Coming_and_going_is_noted()
    {
        using var browser = new FormClient(_server.Address);
        using var signedIn = await browser.SendAsync("/sign-in", "/sign-in", ("name", "viewer"), ("password", AccountFixture.Password));
        using var signedOut = await browser.SendAsync("/account", "/sign-out");
        (await NotesAsync()).ShouldBe(["viewer: signed in ", "viewer: signed out "]);
    }

    [Fact]
    public async Task Views_kept_and_forgotten_are_noted()
    {
        await PostAsync(UserRole.Analyst, "/views", ("name", "clashes"), ("address", "/events?kind=clash"));
        await PostAsync(UserRole.Analyst, "/views/forget", ("name", "clashes"));
        await PostAsync(UserRole.Analyst, "/views/forget", ("name", "clashes"));
        (await NotesAsync()).ShouldBe(["analyst: view kept clashes", "analyst: view forgotten clashes"]);
    }

    [Fact]
    public async Task Watches_are_noted_with_whom_they_tell()
    {
        await PostAsync(UserRole.Analyst, "/watches", ("name", "mine"), ("on", "new"), ("webhook", "https://desk.example/hook?key=7"), ("mail", "desk@panj.example"));
        await PostAsync(UserRole.Editor, "/watches/mine/edit", ("on", "dispute"));
        await PostAsync(UserRole.Analyst, "/watches/mine/stop");
        await PostAsync(UserRole.Analyst, "/watches/mine/resume");
        await PostAsync(UserRole.Editor, "/watches/mine/remove");
        (await NotesAsync()).ShouldBe(
        [
            "analyst: watch made mine, telling desk@panj.example, desk.example", "editor: watch changed mine of analyst", "analyst: watch stopped mine", "analyst: watch resumed mine", "editor: watch removed mine of analyst",
        ]);
    }

    [Fact]
    public async Task What_is_refused_leaves_no_note()
    {
        await PostAsync(UserRole.Editor, "/watches", ("name", "theirs"), ("on", "new"));
        await PostAsync(UserRole.Analyst, "/watches/theirs/remove");
        await PostAsync(UserRole.Analyst, "/watches/none/stop");
        await PostAsync(UserRole.Analyst, "/watches", ("name", "theirs"), ("on", "new"));
        await PostAsync(UserRole.Analyst, "/views", ("name", "script"), ("address", "javascript:alert(1)"));
        (await NotesAsync()).ShouldBe(["editor: watch made theirs"]);
    }

    private async Task<IEnumerable<string>> NotesAsync() =>
        (await _server.Store.Users.NotesAsync(20, Cancellation)).OrderBy(note => note.Number).Select(note => $"{note.Who}: {note.Deed} {note.About}");

    private async Task PostAsync(UserRole role, string address, params (string Name, string Value)[] fields)
    {
        using var client = _server.Client(role);
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.PostAsync(address, content, Cancellation);
        ((int)answer.StatusCode).ShouldBeLessThan(500);
    }
}
