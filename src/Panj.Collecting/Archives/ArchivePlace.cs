namespace Panj.Collecting.Archives;

/// <summary>Where an archive lies.</summary>
/// <param name="Path">For words about it.</param>
/// <param name="File">The file name that its articles bear; null for none.</param>
internal readonly record struct ArchivePlace(string Path, string? File);
