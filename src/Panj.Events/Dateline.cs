using Panj.Language;

namespace Panj.Events;

/// <summary>The line that says where and when a dispatch was filed ("DUSHANBE, October 5. / TASS /.").</summary>
/// <param name="Place">Place as written, null where the line has none.</param>
/// <param name="Month">Month 1 to 12, null where the line has none.</param>
/// <param name="Day">Day of the month, null where the line has none.</param>
/// <param name="Year">Year, null where the line has none.</param>
/// <param name="Span">The line's characters.</param>
public sealed record Dateline(string? Place, int? Month, int? Day, int? Year, Span Span);
