namespace Panj.Events;

/// <summary>One source of an alert.</summary>
/// <param name="Words">The footnote: words, outlet, title, day, where they stand.</param>
/// <param name="Article">The article's identity.</param>
/// <param name="Url">Address of the article, null where unknown.</param>
public sealed record AlertSource(string Words, string Article, string? Url);
