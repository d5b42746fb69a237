using Panj.Language;

namespace Panj.Cli.Inspection;

/// <summary>One decision that made a report.</summary>
/// <param name="About">The field it decided: kind, mode, status, background, participant, when, where, figure, source or confidence.</param>
/// <param name="Says">The decision in words.</param>
/// <param name="Spans">The characters it rests on; empty where it rests on the article's own data alone, as its outlet does.</param>
internal sealed record Reason(string About, string Says, IReadOnlyList<Span> Spans);
