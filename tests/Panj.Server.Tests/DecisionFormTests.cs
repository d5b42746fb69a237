using System.Net;
using Panj.Events;

namespace Panj.Server.Tests;

/// <summary>Each test has a server of its own: decisions change what the others would see.</summary>
public sealed class DecisionFormTests : IAsyncLifetime
{
    private readonly ServerFixture _server = new();
    private FormClient? _forms;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FormClient Browser => _forms ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _forms = new FormClient(_server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _forms?.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Confirming_shows_name_reason_and_undo()
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var answer = await Browser.SendAsync(page, page + "/confirm", ("reason", "<b>seen</b>"));
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var after = await Browser.Client.GetStringAsync(answer.Headers.Location, Cancellation);
        after.ShouldContain("Done: confirmed by <bdi>Zarina</bdi>: <bdi>&lt;b&gt;seen&lt;/b&gt;</bdi>");
        after.ShouldContain("action=\"/decisions/1/undo\"");
    }

    [Fact]
    public async Task Hidden_events_come_back_by_undo()
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var hidden = await Browser.SendAsync(page, page + "/hide");
        hidden.Headers.Location?.OriginalString.ShouldBe("/decisions?done=1");
        using var gone = await Browser.Client.GetAsync(page, Cancellation);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var undone = await Browser.SendAsync("/decisions", "/decisions/1/undo");
        undone.Headers.Location?.OriginalString.ShouldBe(page + "?done=2");
        (await Browser.Client.GetStringAsync(undone.Headers.Location, Cancellation)).ShouldContain("(undone since)");
    }

    [Fact]
    public async Task Merged_events_are_one_until_undone()
    {
        var (one, other) = (EventOf("strike"), EventOf("pledge"));
        using var merged = await Browser.SendAsync($"/events/{one.Id}", $"/events/{one.Id}/merge", ("other", other.Id));
        var page = await Browser.Client.GetStringAsync(merged.Headers.Location, Cancellation);
        page.ShouldContain("North Monitor");
        page.ShouldContain("Radars promised");
        using var undone = await Browser.SendAsync("/decisions", "/decisions/1/undo");
        (await Browser.Client.GetStringAsync("/events.json", Cancellation)).ShouldContain(other.Id);
    }

    [Fact]
    public async Task A_report_is_split_off()
    {
        var happening = EventOf("hill");
        var page = $"/events/{happening.Id}";
        using var split = await Browser.SendAsync(page, page + "/split", ("report", "hill#0"));
        var left = await Browser.Client.GetStringAsync(split.Headers.Location, Cancellation);
        left.ShouldContain("<h3>1 report</h3>");
        left.ShouldContain("/articles/valley");
    }

    [Theory]
    [InlineData("merge", "No other event was chosen")]
    [InlineData("split", "No report was chosen")]
    public async Task What_names_nothing_is_refused(string deed, string why)
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var answer = await Browser.SendAsync(page, $"{page}/{deed}");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(why);
        (await _server.Operations.AllAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Endless_reasons_are_refused()
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var answer = await Browser.SendAsync(page, page + "/hide", ("reason", new string('x', 501)));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Forms_of_any_size_are_not_read()
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var answer = await Browser.SendAsync(page, page + "/hide", ("reason", new string('x', 70_000)));
        ((int)answer.StatusCode).ShouldBeInRange(400, 413);
        (await _server.Operations.AllAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("hide")]
    [InlineData("merge")]
    [InlineData("split")]
    public async Task Forms_from_elsewhere_decide_nothing(string deed)
    {
        using var answer = await Browser.PostAsync($"/events/{EventOf("hill").Id}/{deed}", ("form-token", "made up"));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _server.Operations.AllAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_changed_is_not_decided()
    {
        using var answer = await Browser.SendAsync($"/events/{EventOf("hill").Id}", "/events/e-000000000000/hide");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _server.Operations.AllAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_of_decisions_has_its_twin()
    {
        var page = $"/events/{EventOf("hill").Id}";
        using var answer = await Browser.SendAsync(page, page + "/confirm");
        (await Browser.Client.GetStringAsync("/decisions.json", Cancellation)).ShouldContain("\"by\": \"Zarina\"");
        (await Browser.Client.GetStringAsync("/decisions", Cancellation)).ShouldContain($"href=\"{page}\"");
    }

    private static Event EventOf(string article) => ServerFixture.Picture.Events.First(one => one.Reports.Any(report => report.ArticleId == article));
}
