using System.Collections.Concurrent;
using System.Text.Json;
using Panj.Events;

namespace Panj.Storage;

/// <summary>Reads events out of their rows. Those that are asked for again and again are read once: reading one takes longer than to find it. Safe for use from many threads.</summary>
internal sealed class EventBodies
{
    /// <summary>Events that are remembered; beyond that all are forgotten, which costs what it costs to read them once.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (string Body, Event Event)> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The event in a row; what is remembered counts only while the row is the same.</summary>
    public Event Of(string id, string body)
    {
        if (_known.TryGetValue(id, out var known) && known.Body == body) return known.Event;
        var read = Read(body);
        if (Interlocked.Increment(ref _count) > Most) Forget();
        _known[id] = (body, read);
        return read;
    }

    /// <summary>The event in a body.</summary>
    public static Event Read(string body) => JsonSerializer.Deserialize(body, StoredJson.Default.Event) ?? throw new JsonException("An event is null.");

    private void Forget()
    {
        _known.Clear();
        Interlocked.Exchange(ref _count, 0);
    }
}
