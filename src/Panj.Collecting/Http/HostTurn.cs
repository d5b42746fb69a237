namespace Panj.Collecting.Http;

/// <summary>The right to talk to a host until disposal.</summary>
internal sealed class HostTurn(Action leave) : IDisposable
{
    public void Dispose() => leave();
}
