using System.Diagnostics;

namespace Panj.Server.Telemetry;

/// <summary>One look of the watches at the picture, as it is measured.</summary>
/// <param name="Activity">Its part of a trace; null where nobody traces.</param>
/// <param name="Started">Its timestamp.</param>
internal sealed record WatchLook(Activity? Activity, long Started) : IDisposable
{
    public void Dispose() => Activity?.Dispose();
}
