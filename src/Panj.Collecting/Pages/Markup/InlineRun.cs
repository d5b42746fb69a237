namespace Panj.Collecting.Pages.Markup;

/// <summary>Text that was gathered up to where a block ends.</summary>
internal readonly record struct InlineRun(string Text, int Words, int LinkWords);
