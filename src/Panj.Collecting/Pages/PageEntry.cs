namespace Panj.Collecting.Pages;

/// <summary>One dated entry of a live page.</summary>
/// <param name="Key">What tells it from the other entries of its page and stays when others are added: its anchor, otherwise its time.</param>
/// <param name="Title">Its heading, null for none.</param>
/// <param name="Published">When it was posted.</param>
/// <param name="Text">Its paragraphs, an empty line between two.</param>
public sealed record PageEntry(string Key, string? Title, PageDay Published, string Text);
