namespace Panj.Collecting.Pages.Dates;

/// <summary>What else may tell the day.</summary>
/// <param name="Html">The page's markup.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Address">Where it was found.</param>
/// <param name="Language">Its BCP 47 tag.</param>
internal readonly record struct DayHints(string Html, string? Title, Uri? Address, string? Language = null);
