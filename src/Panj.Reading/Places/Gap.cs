namespace Panj.Reading.Places;

/// <summary>What stands between two words.</summary>
internal enum Gap : byte
{
    /// <summary>Anything that parts them: a full stop, a bracket, a line left empty.</summary>
    Break,
    Space,
    Hyphen,
    Comma,
    Slash,

    /// <summary>A dot that shortens the word before ("St. Petersburg", "Gen. Khan").</summary>
    Dot,
}
