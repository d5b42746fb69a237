namespace Panj.Collecting.Archives;

/// <summary>Forms in which articles lie in files.</summary>
internal enum SourceFormat : byte
{
    /// <summary>Not one that is known.</summary>
    Unknown,

    /// <summary>One article as plain text.</summary>
    Text,

    /// <summary>JSON objects, one a line.</summary>
    Lines,

    /// <summary>A web page as it was saved.</summary>
    Page,

    /// <summary>One letter, or a page saved as one.</summary>
    Letter,

    /// <summary>Letters one behind the other.</summary>
    Box,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>Files packed together.</summary>
    Zip,
}
