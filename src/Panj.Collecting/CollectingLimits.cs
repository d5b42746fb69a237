namespace Panj.Collecting;

/// <summary>Bounds on what is taken in. Input is hostile; a bound that was hit is always said, never silently applied.</summary>
public sealed record CollectingLimits
{
    /// <summary>Most bytes of one plain-text article.</summary>
    public int FileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most bytes of one JSON line.</summary>
    public int LineBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most bytes that one file inside a zip may unpack into.</summary>
    public int ZipEntryBytes { get; init; } = 1024 * 1024 * 1024;

    /// <summary>Most articles of one file of JSON lines.</summary>
    public int ArticlesPerFile { get; init; } = 1_000_000;

    /// <summary>Most folders between the folder given and a file.</summary>
    public int FolderDepth { get; init; } = 32;

    /// <summary>Most characters of one identifier, address, outlet or title.</summary>
    public int FieldCharacters { get; init; } = 4096;

    /// <summary>Deepest nesting inside one JSON line.</summary>
    public int JsonDepth { get; init; } = 32;
}
