namespace Panj.Events;

/// <summary>Points at one report of one article.</summary>
/// <param name="ArticleId">The article's identity.</param>
/// <param name="Index">Place of the report in its article's list, from 0.</param>
public readonly record struct ReportReference(string ArticleId, int Index);
