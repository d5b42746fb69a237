namespace Panj.Evaluating.Pages;

/// <summary>What the body of a page is.</summary>
/// <param name="Kind">The benchmark's type of the page; null where it has none, and then bodies are compared by runs of four words.</param>
/// <param name="Body">The text.</param>
internal sealed record TrueText(string? Kind, string Body);
