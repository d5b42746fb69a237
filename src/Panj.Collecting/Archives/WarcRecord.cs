namespace Panj.Collecting.Archives;

/// <summary>One record of an archive.</summary>
/// <param name="Type">What WARC-Type says, in lower case.</param>
/// <param name="Address">What WARC-Target-URI says, without the brackets that some writers put round it; null for none.</param>
/// <param name="ContentType">Of the block, null for none.</param>
/// <param name="Block">Its content; valid until the next record is read. Empty where <paramref name="Skipped"/>.</param>
/// <param name="Skipped">True where its block was larger than the bound and passed over.</param>
internal readonly record struct WarcRecord(string Type, string? Address, string? ContentType, ReadOnlyMemory<byte> Block, bool Skipped);
