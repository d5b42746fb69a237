using System.Text.Json;
using Panj.Language;

namespace Panj.Evaluating.Merging;

/// <summary>A report as "read" prints it, as far as it is compared.</summary>
internal sealed record ToldReport(string Kind, string? Event, IReadOnlyList<Span> Spans)
{
    public static ToldReport Read(JsonElement report) => new(report.Text("kind") ?? "", report.Text("event"), [.. report.Spans("spans")]);

    /// <summary>How many characters of a sentence it rests on.</summary>
    public int Within(Span sentence) => Spans.Sum(s => Math.Max(0, Math.Min(s.End, sentence.End) - Math.Max(s.Start, sentence.Start)));
}
