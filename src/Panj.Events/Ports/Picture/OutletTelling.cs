namespace Panj.Events.Ports;

/// <summary>What an outlet published.</summary>
/// <param name="Latest">Some of its articles, latest first, those without a day last.</param>
/// <param name="All">How many it published.</param>
public sealed record OutletTelling(IReadOnlyList<ArticleReading> Latest, int All)
{
    /// <summary>Outlets of the articles that its own copy, and how many copies there are of each.</summary>
    public IReadOnlyList<(string Outlet, int Copies)> CopiedFrom { get; init; } = [];

    /// <summary>Outlets that copied its articles, and how many copies each has.</summary>
    public IReadOnlyList<(string Outlet, int Copies)> CopiedBy { get; init; } = [];
}
