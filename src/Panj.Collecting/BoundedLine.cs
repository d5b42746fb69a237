namespace Panj.Collecting;

/// <summary>One line of a stream.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Its bytes without the line feed; valid until the next line is taken. Empty where it is too long.</param>
/// <param name="TooLong">True where it passed the bound and was skipped.</param>
internal readonly record struct BoundedLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong);
