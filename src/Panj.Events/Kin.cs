namespace Panj.Events;

/// <summary>What one article has to do with others.</summary>
/// <param name="CopyOf">The earliest article it copies, null where it is no copy.</param>
/// <param name="Story">The story it tells, shared by all articles about one development; null where none was looked for.</param>
/// <param name="Lineage">What it took from earlier articles, null where that is nothing.</param>
public readonly record struct Kin(string? CopyOf, string? Story, Lineage? Lineage = null);
