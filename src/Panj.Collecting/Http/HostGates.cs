namespace Panj.Collecting.Http;

/// <summary>Lets one request at a time through to each host, with a pause between them.</summary>
internal sealed class HostGates(TimeProvider time)
{
    private const int PruneAbove = 4096;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HostGate> _gates = new(StringComparer.Ordinal);

    /// <summary>Waits for a host's turn; the next one's begins <paramref name="pause"/> after this one's end, which is its disposal.</summary>
    internal async Task<HostTurn> EnterAsync(string host, TimeSpan pause, CancellationToken cancel)
    {
        var gate = Join(host);
        var entered = false;
        try
        {
            await gate.Turn.WaitAsync(cancel);
            entered = true;
            var wait = gate.Next - time.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);
            return new HostTurn(() => Leave(gate, entered: true, time.GetUtcNow() + pause));
        }
        catch (OperationCanceledException)
        {
            Leave(gate, entered, gate.Next);
            throw;
        }
    }

    private HostGate Join(string host)
    {
        lock (_lock)
        {
            if (_gates.Count > PruneAbove) Prune();
            if (!_gates.TryGetValue(host, out var gate)) _gates[host] = gate = new HostGate();
            gate.Users++;
            return gate;
        }
    }

    private void Leave(HostGate gate, bool entered, DateTimeOffset next)
    {
        lock (_lock)
        {
            gate.Users--;
            if (entered) gate.Next = next;
        }

        if (entered) gate.Turn.Release();
    }

    private void Prune()
    {
        var now = time.GetUtcNow();
        foreach (var host in _gates.Where(g => g.Value.Users == 0 && g.Value.Next <= now).Select(g => g.Key).ToList()) _gates.Remove(host);
    }
}
