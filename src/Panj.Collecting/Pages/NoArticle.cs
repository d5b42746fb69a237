namespace Panj.Collecting.Pages;

/// <summary>A page without an article.</summary>
/// <param name="Kind">What it is instead.</param>
/// <param name="Reason">The same in words, as the rest of a sentence about the page ("lists articles and holds none").</param>
/// <param name="Remedy">What a person can do, as a sentence.</param>
public sealed record NoArticle(NoArticleKind Kind, string Reason, string Remedy) : PageReading;
