namespace Panj.Collecting.Archives;

/// <summary>What one record of a web archive gave.</summary>
/// <param name="Records">Records that had gone by when it was done: reading from there on gives what follows.</param>
/// <param name="Taken">Its articles; mostly one or none. Behind the last record, what was wrong with the archive.</param>
public sealed record ArchivePart(long Records, IReadOnlyList<Collected> Taken);
