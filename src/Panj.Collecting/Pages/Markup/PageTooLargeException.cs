namespace Panj.Collecting.Pages.Markup;

/// <summary>Stops the parser, which knows no bounds of its own.</summary>
internal sealed class PageTooLargeException(string message) : Exception(message);
