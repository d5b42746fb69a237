using Panj.Server.Views;

namespace Panj.Server.Tests;

/// <summary>A browser before a server with more events than its list holds, spread over 110 degrees; those without a day or a place come behind what it holds.</summary>
public sealed class ManyEventsFixture(Chromium chromium) : IAsyncLifetime
{
    private const int Many = ListQuestion.Most + 100;

    internal BrowserFixture Browser { get; } = new(chromium, new ServerFixture { Readings = [.. SampleStories.All, SampleStories.Nowhere, .. Enumerable.Range(0, Many).Select(number => SampleStories.Spread(number, "Far", west: 20, apart: 0.1))] });

    public ValueTask InitializeAsync() => Browser.InitializeAsync();

    public ValueTask DisposeAsync() => Browser.DisposeAsync();
}
