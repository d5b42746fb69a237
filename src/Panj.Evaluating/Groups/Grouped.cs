namespace Panj.Evaluating.Groups;

/// <summary>An article of a benchmark of groups.</summary>
/// <param name="Given">What the examinee may see.</param>
/// <param name="Group">The group it truly belongs to.</param>
/// <param name="Topic">What several groups have in common, where the benchmark says so.</param>
/// <param name="IsVariant">True where it reprints its group's text with another number; null where the benchmark does not say.</param>
internal sealed record Grouped(GivenArticle Given, string Group, string? Topic = null, bool? IsVariant = null);
