using Panj.Language;

namespace Panj.Cli.Inspection;

/// <summary>One decision that made a report.</summary>
/// <param name="About">The field it decided: kind, status, participant, when, where, figure, source.</param>
/// <param name="Says">The decision in words.</param>
/// <param name="Spans">The characters it rests on.</param>
internal sealed record Reason(string About, string Says, IReadOnlyList<Span> Spans);
