using Panj.Language;

namespace Panj.Cli.Inspection;

/// <summary>A name as inspection lists it.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">PER, ORG, LOC, NORP or MISC.</param>
/// <param name="Id">Identity across articles, null where unknown.</param>
internal sealed record NameEntry(Span Span, string Type, string? Id);
