namespace Panj.Evaluating.Articles;

/// <summary>One article of a benchmark.</summary>
/// <param name="Given">What the examinee may see.</param>
/// <param name="Truth">What it is measured by.</param>
internal sealed record Exercise<TTruth>(GivenArticle Given, TTruth Truth);
