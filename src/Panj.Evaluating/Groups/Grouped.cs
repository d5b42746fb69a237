namespace Panj.Evaluating.Groups;

/// <summary>An article of a benchmark of groups.</summary>
/// <param name="Given">What the examinee may see.</param>
/// <param name="Group">The group it truly belongs to.</param>
/// <param name="Topic">What several groups have in common, where the benchmark says so.</param>
internal sealed record Grouped(GivenArticle Given, string Group, string? Topic = null);
