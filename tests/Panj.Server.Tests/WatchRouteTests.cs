using System.Net;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Views;

namespace Panj.Server.Tests;

/// <summary>Watches over HTTP: each test has a server of its own, at a time that it turns.</summary>
public sealed class WatchRouteTests : IAsyncLifetime
{
    private readonly AccountFixture _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_new_event_reaches_page_and_feeds()
    {
        using var client = _server.Client(UserRole.Analyst);
        (await PostAsync(client, "/watches", ("name", "attacks"), ("question", "kind=attack&place=Place7"), ("on", "new"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await _server.Store.Articles.AddAsync(SampleStories.Numbered(7), Cancellation);
        var atom = await OnceItHoldsAsync(client, "/watches/attacks.atom", "Place7");
        atom.ShouldContain("<title type=\"text\">Watch: attacks</title>");
        (await client.GetStringAsync("/watches/attacks.json", Cancellation)).ShouldContain("jsonfeed.org");
        var page = await client.GetStringAsync("/watches/attacks", Cancellation);
        page.ShouldContain("href=\"/articles/n7\"");
        page.ShouldContain("href=\"/events?kind=attack&amp;place=Place7\"");
        (await client.GetStringAsync("/watches", Cancellation)).ShouldContain("1 alert, the last");
    }

    [Fact]
    public async Task A_change_against_the_norm_is_told()
    {
        using var client = _server.Client(UserRole.Analyst);
        await PostAsync(client, "/watches", ("name", "more"), ("question", "kind=attack"), ("on", "change"));
        await _server.Store.Articles.AddAllAsync([.. Enumerable.Range(0, 12).SelectMany(week => WeekOf(week, attacks: week == 0 ? 24 : 3, others: 24))], Cancellation);
        (await OnceItHoldsAsync(client, "/watches/more.atom", "24 events in 7 days, usually ")).ShouldContain("term=\"change\"");
        var page = await client.GetStringAsync("/watches/more", Cancellation);
        page.ShouldContain("24 events in 7 days, usually ");
        page.ShouldContain("href=\"/articles/w0-a0\"");
        (await client.GetStringAsync("/watches/more.json", Cancellation)).ShouldContain("24 events in 7 days");
    }

    [Fact]
    public async Task A_stopped_watch_tells_nothing_until_resumed()
    {
        using var client = _server.Client(UserRole.Analyst);
        await PostAsync(client, "/watches", ("name", "rests"), ("question", "kind=attack"), ("on", "new"));
        await PostAsync(client, "/watches", ("name", "looks"), ("question", "kind=attack"), ("on", "new"));
        (await PostAsync(client, "/watches/rests/stop")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await _server.Store.Articles.AddAsync(SampleStories.Numbered(7), Cancellation);
        await OnceItHoldsAsync(client, "/watches/looks.atom", "Place7");
        (await client.GetStringAsync("/watches/rests", Cancellation)).ShouldContain("Rests since");
        await PostAsync(client, "/watches/rests/resume");
        await _server.Store.Articles.AddAsync(SampleStories.Numbered(9), Cancellation);
        (await OnceItHoldsAsync(client, "/watches/rests.atom", "Place9")).ShouldNotContain("Place7");
    }

    [Fact]
    public async Task Markup_in_alerts_stays_text()
    {
        await _server.Store.Watches.AddAsync(new Watch { Name = "hostile", Question = "kind=statement&q=\"><script>alert(5)</script>", Conditions = [new() { Kind = WatchConditionKind.New }], Since = _server.Time.GetUtcNow() }, [], Cancellation);
        await _server.Store.Watches.AddAsync(new Watch { Name = "all", Conditions = [new() { Kind = WatchConditionKind.New }], Since = _server.Time.GetUtcNow() }, [], Cancellation);
        using var client = _server.Client(UserRole.Viewer);
        await _server.Store.Articles.AddAsync(SampleStories.Numbered(7), Cancellation);
        var page = await OnceItHoldsAsync(client, "/watches/all", "&lt;b&gt;Bold");
        foreach (var text in (string[])[page, await client.GetStringAsync("/watches/hostile", Cancellation), await client.GetStringAsync("/watches", Cancellation), await client.GetStringAsync("/watches/all.atom", Cancellation)])
            text.ShouldSatisfyAllConditions(one => one.ShouldNotContain("<script>alert"), one => one.ShouldNotContain("<b>Bold"), one => one.ShouldNotContain("<img src=x"));
    }

    [Fact]
    public async Task Removing_ends_it()
    {
        using var client = _server.Client(UserRole.Analyst);
        await PostAsync(client, "/watches", ("name", "short"), ("on", "new"));
        (await PostAsync(client, "/watches/short/remove")).Headers.Location?.OriginalString.ShouldBe("/watches");
        using var gone = await client.GetAsync("/watches/short.atom", Cancellation);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(client, "/watches/short/stop")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_webhooks_secret_is_shown_once()
    {
        using var client = _server.Client(UserRole.Analyst);
        using var made = await PostAsync(client, "/watches", ("name", "hooked"), ("on", "new"), ("webhook", "https://desk.example/hook?key=7"));
        var secret = JsonDocument.Parse(await made.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("webhooks")[0].GetProperty("secret").GetString().ShouldNotBeNull();
        secret.ShouldStartWith("whsec_");
        foreach (var address in (string[])["/watches", "/watches.json", "/watches/hooked", "/watches/hooked.json", "/watches/hooked.atom"])
            (await client.GetStringAsync(address, Cancellation)).ShouldNotContain(secret[6..]);
    }

    [Fact]
    public async Task Viewers_see_no_addresses_and_no_form()
    {
        using var analyst = _server.Client(UserRole.Analyst);
        await PostAsync(analyst, "/watches", ("name", "hooked"), ("on", "new"), ("webhook", "https://desk.example/hook?key=7"));
        (await analyst.GetStringAsync("/watches/hooked", Cancellation)).ShouldContain("desk.example");
        using var viewer = _server.Client(UserRole.Viewer);
        foreach (var address in (string[])["/watches", "/watches.json", "/watches/hooked"])
            (await viewer.GetStringAsync(address, Cancellation)).ShouldSatisfyAllConditions(text => text.ShouldNotContain("desk.example"), text => text.ShouldNotContain("<form"));
    }

    [Fact]
    public async Task A_watch_is_changed_by_its_owner()
    {
        using var analyst = _server.Client(UserRole.Analyst);
        await PostAsync(analyst, "/watches", ("name", "mine"), ("question", "kind=clash"), ("on", "new"), ("webhook", "https://desk.example/hook?key=7"));
        var form = WebUtility.HtmlDecode(await analyst.GetStringAsync("/watches/mine/edit", Cancellation));
        form.ShouldSatisfyAllConditions(text => text.ShouldContain("value=\"kind=clash\""), text => text.ShouldContain("https://desk.example/hook?key=7"), text => text.ShouldContain("value=\"new\" checked"));
        var secret = (await _server.Store.Watches.AllAsync(Cancellation)).Single(one => one.Name == "mine").Channels.Single().Secret;
        (await PostAsync(analyst, "/watches/mine/edit", ("question", "kind=attack"), ("on", "dispute"), ("webhook", "https://desk.example/hook?key=7"), ("digest", "daily"))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var watch = (await _server.Store.Watches.AllAsync(Cancellation)).Single(one => one.Name == "mine");
        (watch.Question, watch.Conditions.Single().Kind, watch.Digest, watch.Channels.Single().Secret).ShouldBe(("kind=attack", WatchConditionKind.Dispute, DigestPeriod.Daily, secret));
    }

    [Fact]
    public async Task Anothers_watch_is_looked_at_alone()
    {
        using var editor = _server.Client(UserRole.Editor);
        await PostAsync(editor, "/watches", ("name", "theirs"), ("on", "new"), ("webhook", "https://desk.example/hook?key=7"));
        using var analyst = _server.Client(UserRole.Analyst);
        foreach (var address in (string[])["/watches", "/watches.json", "/watches/theirs"]) (await analyst.GetStringAsync(address, Cancellation)).ShouldNotContain("desk.example");
        foreach (var deed in (string[])["stop", "resume", "remove", "edit"]) (await PostAsync(analyst, $"/watches/theirs/{deed}", ("on", "new"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var asked = await analyst.GetAsync("/watches/theirs/edit", Cancellation);
        asked.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await PostAsync(analyst, "/watches", ("name", "mine"), ("on", "new"));
        (await PostAsync(editor, "/watches/mine/stop")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Theory]
    [InlineData("", "", "new", "", "is no name")]
    [InlineData("a b", "", "new", "", "is no name")]
    [InlineData("w", "kind=wedding", "new", "", "is no kind")]
    [InlineData("w", "", "", "", "choose at least one condition")]
    [InlineData("w", "", "full-moon", "", "is no condition")]
    [InlineData("w", "", "new", "ftp://desk.example/", "desk.example")]
    [InlineData("w", "", "new", "javascript:alert(1)", "javascript:alert(1)")]
    [InlineData(AccountFixture.WatchName, "", "new", "", "already")]
    public async Task What_cannot_be_watched_is_refused(string name, string question, string on, string webhook, string said)
    {
        using var client = _server.Client(UserRole.Analyst);
        using var answer = await PostAsync(client, "/watches", ("name", name), ("question", question), ("on", on), ("webhook", webhook));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(said);
        (await _server.Store.Watches.AllAsync(Cancellation)).ShouldHaveSingleItem().Name.ShouldBe(AccountFixture.WatchName);
    }

    [Fact]
    public async Task The_forms_fields_make_conditions()
    {
        using var client = _server.Client(UserRole.Analyst);
        await PostAsync(client, "/watches", ("name", "many"), ("on", "dispute"), ("plan", "14"), ("figure", "killed"), ("least", "10"), ("count", "5"), ("days", ""), ("digest", "weekly"));
        var watch = (await _server.Store.Watches.AllAsync(Cancellation)).Single(one => one.Name == "many");
        watch.Conditions.Select(Panj.Watches.ConditionText.Of).ShouldBe(["dispute", "plan/14", "killed>=10", "events>=5/7"]);
        watch.Digest.ShouldBe(DigestPeriod.Weekly);
    }

    [Fact]
    public async Task The_list_offers_to_watch_its_filter()
    {
        using var client = _server.Client(UserRole.Analyst);
        (await client.GetStringAsync("/events?kind=clash&place=TJ", Cancellation)).ShouldContain("href=\"/watches?question=kind%3Dclash%26place%3DTJ\"");
        var form = await client.GetStringAsync("/watches?question=kind%3Dclash%26place%3DTJ", Cancellation);
        form.ShouldContain("name=\"name\" value=\"clash-tj\"");
        form.ShouldContain("name=\"question\" value=\"kind=clash&amp;place=TJ\"");
    }

    /// <summary>What is told in a week so many weeks ago: attacks in as many places, and articles that tell of nothing.</summary>
    private IEnumerable<ArticleReading> WeekOf(int ago, int attacks, int others)
    {
        var day = DateOnly.FromDateTime(_server.Time.GetUtcNow().UtcDateTime).AddDays(-7 * ago);
        for (var number = 0; number < attacks; number++)
        {
            var story = new Story($"w{ago}-a{number}", "Steppe Wire", $"Attack {number}", day, $"Somebody attacked farm{ago}x{number} at dawn.");
            yield return story.Tells(EventKind.Attack, EventStatus.Occurred, $"Somebody attacked farm{ago}x{number}", report => report with
            {
                When = story.When("at dawn", IsoDay.Of(day)),
                Where = story.Where($"farm{ago}x{number}", Precision.City, "AF", 20 + ago, 20 + number),
            }).Reading;
        }

        for (var number = 0; number < others; number++) yield return new Story($"w{ago}-o{number}", "Hill Post", $"Nothing {number}", day, $"Bees of hive{ago}x{number} came to orchard{number}x{ago}.").Reading;
    }

    /// <summary>The text at an address once it holds some words; meanwhile the server's time runs.</summary>
    private async Task<string> OnceItHoldsAsync(HttpClient client, string address, string words)
    {
        var text = "";
        for (var turn = 0; turn < 1_000; turn++)
        {
            text = await client.GetStringAsync(address, Cancellation);
            if (text.Contains(words, StringComparison.Ordinal)) return text;
            _server.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation);
        }

        throw new TimeoutException($"{address} never held {words}: {text}");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(address, content, Cancellation);
    }
}
