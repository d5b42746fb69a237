namespace Panj.Collecting.Pages.Dates;

/// <summary>A day that a page shows to people.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsUpdate">True where the words beside it speak of an update.</param>
internal readonly record struct ShownDay(DateOnly Day, bool IsUpdate);
