using Panj.Events.Ports;

namespace Panj.Server.Tests;

public sealed class NewsTests : IAsyncLifetime
{
    private readonly AccountFixture _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task New_events_are_told_once_known()
    {
        using var client = _server.Client(UserRole.Viewer);
        using var answer = await client.GetAsync("/events/stream", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation));
        (await lines.ReadLineAsync(Cancellation)).ShouldBe("event: revision");
        await _server.Store.Articles.AddAsync(SampleStories.Numbered(7), Cancellation);
        var told = lines.ReadToWordsAsync("Place7", Cancellation);
        while (!told.IsCompleted)
        {
            _server.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.WhenAny(told, Task.Delay(TimeSpan.FromMilliseconds(20), Cancellation));
        }

        (await told).ShouldContain("/events/e-");
    }
}
