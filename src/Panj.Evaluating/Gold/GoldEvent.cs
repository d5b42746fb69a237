using System.Text.Json;
using Panj.Language;

namespace Panj.Evaluating.Gold;

/// <summary>What is compared of an annotated event or of a report; both are written alike.</summary>
internal sealed record GoldEvent
{
    public required string Kind { get; init; }

    public required IReadOnlyList<string?> Statuses { get; init; }

    public required bool Background { get; init; }

    public required bool Must { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<(string? Name, string Role)> Participants { get; init; }

    /// <summary>Dates that are as good as each other; empty where there is none.</summary>
    public required IReadOnlyList<string> Dates { get; init; }

    /// <summary>Places that are as good as each other.</summary>
    public required IReadOnlyList<GoldPlace> Places { get; init; }

    public required IReadOnlyList<GoldFigure> Figures { get; init; }

    /// <summary>Last link of the chain, null for none.</summary>
    public required string? Source { get; init; }

    public required IReadOnlyList<Span> Spans { get; init; }

    public string? Date => Dates is [var date, ..] ? date : null;

    public GoldPlace? Place => Places is [var place, ..] ? place : null;

    public static GoldEvent Read(JsonElement json) => new()
    {
        Kind = json.Text("kind") ?? throw new InvalidDataException("an event has no kind"),
        Statuses = [json.Text("status"), .. json.Texts("statusAlso")],
        Background = json.Flag("background"),
        Must = json.Flag("must"),
        Confidence = json.Number("confidence") ?? 0,
        Participants = [.. json.Items("participants").Select(p => (p.Text("name"), p.Text("role") ?? ""))],
        Dates = json.Text("when") is { Length: > 0 } when ? [when, .. json.Texts("whenAlso")] : [],
        Places = [.. json.Items("whereAlso").Prepend(json.Part("where") ?? default).Where(p => p.ValueKind == JsonValueKind.Object && p.EnumerateObject().Any()).Select(GoldPlace.Read)],
        Figures = [.. json.Items("figures").Select(f => new GoldFigure(f.Text("what") ?? "", f.Number("best"), f.Number("low")))],
        Source = json.Texts("chain").LastOrDefault(),
        Spans = [.. json.Spans("spans")],
    };

    /// <summary>Characters that both tell.</summary>
    public int Overlap(GoldEvent other) => Spans.Sum(a => other.Spans.Sum(b => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start))));
}
