namespace Panj.Picture.Stories;

/// <summary>How much each side weighs when articles are compared.</summary>
internal static class Facets
{
    public const int Count = 5;

    private const double All = 2.7;

    public static IReadOnlyList<Facet> InOrder { get; } = [Facet.Words, Facet.Names, Facet.Pairs, Facet.Opening, Facet.Times];

    /// <summary>Shares of a likeness, which sum to 1.</summary>
    public static double WeightOf(Facet facet) => facet switch
    {
        Facet.Words => 1.0 / All,
        Facet.Times => 0.2 / All,
        _ => 0.5 / All,
    };
}
