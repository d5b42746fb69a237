namespace Panj.Collecting.Pages.Dates;

/// <summary>A whole day as it stands in a line.</summary>
/// <param name="Day">The day.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct DayMention(DateOnly Day, int Start, int End);
