namespace Panj.Evaluating;

/// <summary>The measures of one rule, type or field.</summary>
/// <param name="Name">The rule, type or field.</param>
/// <param name="Measures">In the order to be shown.</param>
public sealed record FigureRow(string Name, IReadOnlyList<Measure> Measures)
{
    /// <summary>Value of the measure so named.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public double this[string measure] =>
        Measures.Any(m => m.Name == measure) ? Measures.First(m => m.Name == measure).Value : throw new KeyNotFoundException($"Row '{Name}' measures no '{measure}'.");
}
