using Panj.Events;

namespace Panj.Server.Tests;

/// <summary>A browser before a server whose articles are all hostile.</summary>
public sealed class HostileFixture(Chromium chromium) : IAsyncLifetime
{
    internal BrowserFixture Browser { get; } = new(chromium);

    public async ValueTask InitializeAsync()
    {
        await Browser.InitializeAsync();
        await Browser.Store.AddAllAsync([.. HostileFields.Ways.Select(HostileFields.Everywhere)], TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Browser.DisposeAsync();
}
