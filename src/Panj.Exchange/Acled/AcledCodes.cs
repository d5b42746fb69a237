using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Exchange.Acled;

/// <summary>The table data/acled.tsv: to which disorder a sub-event belongs, and what it is among our kinds.</summary>
internal sealed class AcledCodes
{
    private readonly FrozenDictionary<string, (string Disorder, EventKind? Kind, string? Mode)> _bySubEvent;

    private AcledCodes() => _bySubEvent = EmbeddedTable.Of(typeof(AcledCodes).Assembly, "acled").Named().ToFrozenDictionary(
        r => r["sub_event"],
        r => (r["disorder"], Slug.TryParse<EventKind>(r["kind"], out var kind) ? kind : (EventKind?)null, r["mode"].Length == 0 ? null : r["mode"]),
        StringComparer.OrdinalIgnoreCase);

    public static AcledCodes Standard { get; } = new();

    public string? DisorderOf(string? subEvent) => subEvent is not null && _bySubEvent.TryGetValue(subEvent, out var code) ? code.Disorder : null;

    /// <summary>Our nearest kind and mode; null where there is none or the sub-event is unknown.</summary>
    public (EventKind Kind, string? Mode)? KindOf(string subEvent) =>
        _bySubEvent.TryGetValue(subEvent, out var code) && code.Kind is { } kind ? (kind, code.Mode) : null;
}
