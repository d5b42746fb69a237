using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Panj.Watches.Tests;

namespace Panj.Server.Tests;

public sealed class TelemetryTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_measured_unasked()
    {
        await using var app = await StartAsync(new TelemetryOptions());
        (await AskAsync(app, "/metrics")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Metrics_are_served_where_asked_for()
    {
        await using var app = await StartAsync(new TelemetryOptions { Metrics = true });
        await AskAsync(app, "/events?q=secret-word");
        var (status, text) = await AskAsync(app, "/metrics");
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("http_server_request_duration_seconds_count");
        text.ShouldContain("http_route=\"/events\"");
        text.ShouldContain("dotnet_gc_collections_total");
        text.ShouldNotContain("secret-word");
    }

    [Fact]
    public async Task Metrics_need_a_token_where_accounts_are()
    {
        var accounts = new AccountFixture { Telemetry = new TelemetryOptions { Metrics = true } };
        await accounts.InitializeAsync();
        using (var nobody = accounts.Client(secret: null))
        using (var answer = await nobody.GetAsync("/metrics", Cancellation))
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using (var viewer = accounts.Client(Events.Ports.UserRole.Viewer))
            (await viewer.GetStringAsync("/metrics", Cancellation)).ShouldContain("# TYPE");
        await accounts.DisposeAsync();
    }

    [Fact]
    public async Task A_collector_is_sent_metrics_and_traces()
    {
        await using var collector = new HookSite();
        await using (var app = await StartAsync(new TelemetryOptions { Otlp = new Uri(collector.Address) }))
        {
            await AskAsync(app, "/events?q=secret-word");
            await app.StopAsync(Cancellation);
        }

        var sent = collector.Messages.Select(message => Encoding.Latin1.GetString(message.Body)).ToArray();
        sent.ShouldContain(body => body.Contains("http.server.request.duration", StringComparison.Ordinal));
        sent.ShouldContain(body => body.Contains("GET /events", StringComparison.Ordinal));
        sent.ShouldAllBe(body => body.Contains("panj", StringComparison.Ordinal) && !body.Contains("secret-word", StringComparison.Ordinal));
    }

    private async Task<WebApplication> StartAsync(TelemetryOptions telemetry)
    {
        var app = PanjServer.Create(new PanjServerOptions { Store = server.Store, Picture = server.KeptPicture, Urls = ["http://127.0.0.1:0"], Telemetry = telemetry });
        await app.StartAsync(Cancellation);
        return app;
    }

    private static async Task<(HttpStatusCode Status, string Text)> AskAsync(WebApplication app, string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var answer = await client.GetAsync(address, Cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
