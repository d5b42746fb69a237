using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Exchange;

/// <summary>What is given to a format to write.</summary>
public sealed record Export
{
    /// <summary>Articles and events; for formats that write more than events one by one.</summary>
    public required Snapshot Picture { get; init; }

    /// <summary>The events, made while they are asked for; may be asked for more than once.</summary>
    public required IEnumerable<SourcedEvent> Events { get; init; }

    /// <summary>Borders as one depiction has them.</summary>
    public required BorderMap Map { get; init; }

    /// <summary>When it is made; said only where a format wants a moment and no article gives one.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>A whole picture.</summary>
    public static Export Of(Snapshot picture, DateTimeOffset at, BorderMap? map = null) =>
        new() { Picture = picture, Events = new Lazily(picture), Map = map ?? BorderMap.DeFacto, At = at };

    private sealed class Lazily(Snapshot picture) : IEnumerable<SourcedEvent>
    {
        public IEnumerator<SourcedEvent> GetEnumerator() => SourcedEvent.Of(picture).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
