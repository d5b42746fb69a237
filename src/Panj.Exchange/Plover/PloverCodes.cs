using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Exchange.Plover;

/// <summary>The tables data/plover.tsv and data/plover-modes.tsv: quads of event types, modes and contexts of our kinds, and our kinds for event types.</summary>
internal sealed class PloverCodes
{
    private readonly FrozenDictionary<string, (int Quad, EventKind? Kind, string? Mode)> _types;
    private readonly FrozenDictionary<(string Kind, string Mode), (string? Mode, string[] Contexts)> _modes;

    private PloverCodes()
    {
        var assembly = typeof(PloverCodes).Assembly;
        _types = EmbeddedTable.Of(assembly, "plover").Named().ToFrozenDictionary(
            r => r["type"],
            r => (r["quad"][0] - '0', Slug.TryParse<EventKind>(r["kind"], out var kind) ? kind : (EventKind?)null, OrNull(r["mode"])),
            StringComparer.Ordinal);
        _modes = EmbeddedTable.Of(assembly, "plover-modes").Named().ToFrozenDictionary(
            r => (r["kind"], r["mode"]), r => (OrNull(r["plover_mode"]), r["context"].Split('|', StringSplitOptions.RemoveEmptyEntries)));
    }

    public static PloverCodes Standard { get; } = new();

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for a type that is none of PLOVER's.</summary>
    public int? QuadOf(string type) => _types.TryGetValue(type, out var code) ? code.Quad : null;

    /// <summary>Our nearest kind and mode for an event type; null where there is none.</summary>
    public (EventKind Kind, string? Mode)? KindOf(string type) => _types.TryGetValue(type, out var code) && code.Kind is { } kind ? (kind, code.Mode) : null;

    /// <summary>Mode and contexts of an event, those of its kind where its mode says none.</summary>
    public (string? Mode, string[] Contexts) ModeOf(Event happening)
    {
        var kind = Slug.Of(happening.Kind);
        return _modes.TryGetValue((kind, happening.Mode ?? ""), out var found) || _modes.TryGetValue((kind, ""), out found) ? found : (null, []);
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
