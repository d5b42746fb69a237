namespace Panj.Events.Ports;

/// <summary>One version of an article that is kept.</summary>
/// <param name="Reading">What was read of it.</param>
/// <param name="ReadAt">When it was first kept; null where that is not known.</param>
public sealed record ArticleVersion(ArticleReading Reading, DateTimeOffset? ReadAt);
