namespace Panj.Training;

/// <summary>How deep a text is read.</summary>
internal enum Depth
{
    /// <summary>Words and where sentences end.</summary>
    Sentences,

    /// <summary>And their tags.</summary>
    Tags,

    /// <summary>And their trees.</summary>
    Trees,
}
