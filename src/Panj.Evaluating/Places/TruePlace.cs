using Panj.Language;

namespace Panj.Evaluating.Places;

/// <summary>An annotated place.</summary>
/// <param name="Span">In code points.</param>
/// <param name="Point">Null where the benchmark does not say where it lies.</param>
internal sealed record TruePlace(Span Span, GeoPoint? Point);
