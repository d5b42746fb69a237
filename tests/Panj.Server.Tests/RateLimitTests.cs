using System.Net;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>A server that grants a few requests at once and none anew before tomorrow.</summary>
public sealed class RateLimitTests : IAsyncLifetime
{
    private const int Burst = 3;

    private readonly AccountFixture _server = new() { Rates = new RateOptions { Burst = Burst, Granted = 1, Every = TimeSpan.FromDays(1) } };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/account.json")]
    [InlineData("/nowhere")]
    public async Task A_user_is_slowed_down_alone(string address)
    {
        using var viewer = _server.Client(UserRole.Viewer);
        await SpendAsync(viewer, address);
        using var other = _server.Client(UserRole.Editor);
        (await StatusAsync(other, "/account.json")).ShouldBe(HttpStatusCode.OK);
        using var nobody = _server.Client((UserRole?)null);
        (await StatusAsync(nobody, "/healthz")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tokens_of_one_user_count_together()
    {
        using var viewer = _server.Client(UserRole.Viewer);
        await SpendAsync(viewer, "/account.json");
        using var other = _server.Client(await _server.TokenAsync("viewer", UserRole.Viewer, days: 1));
        (await StatusAsync(other, "/account.json")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task An_address_is_slowed_down_too()
    {
        using var nobody = _server.Client((UserRole?)null);
        await SpendAsync(nobody, "/healthz");
        using var viewer = _server.Client(UserRole.Viewer);
        (await StatusAsync(viewer, "/account.json")).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>As much as is granted; one more is refused, with when to come back.</summary>
    private static async Task SpendAsync(HttpClient client, string address)
    {
        for (var request = 0; request < Burst; request++) (await StatusAsync(client, address)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        using var refused = await client.GetAsync(address, Cancellation);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        refused.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Cancellation);
        return answer.StatusCode;
    }
}
