namespace Panj.Evaluating;

/// <summary>The result of one suite.</summary>
/// <param name="Articles">Number of articles, texts or pairs that were asked.</param>
/// <param name="Rows">All measures.</param>
/// <param name="Headline">The few that are quoted.</param>
public sealed record FigureTable(int Articles, IReadOnlyList<FigureRow> Rows, IReadOnlyList<Measure> Headline)
{
    /// <summary>The row so named.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public FigureRow this[string row] => Rows.FirstOrDefault(r => r.Name == row) ?? throw new KeyNotFoundException($"No row is called '{row}'.");
}
