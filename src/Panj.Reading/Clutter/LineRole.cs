namespace Panj.Reading.Clutter;

/// <summary>What a line of a page is by its own words. The default value is a blank line.</summary>
internal enum LineRole : byte
{
    /// <summary>Nothing to read.</summary>
    Blank,

    /// <summary>A line of the story.</summary>
    Prose,

    /// <summary>A headline, cross heading or other line that is no sentence.</summary>
    Heading,

    /// <summary>Dots, rules, arrows.</summary>
    Symbols,

    /// <summary>An address alone.</summary>
    Address,

    /// <summary>Buttons, dates, bylines, tags.</summary>
    Menu,

    /// <summary>Heads a block of teasers for other stories.</summary>
    Teasers,

    /// <summary>Names another story and ends with its line.</summary>
    Teaser,

    /// <summary>Asks the reader for a click, an address or money.</summary>
    Appeal,

    /// <summary>After it the story does not go on.</summary>
    End,

    /// <summary>Rights and rules.</summary>
    Legal,

    /// <summary>Who wrote the story.</summary>
    Bio,

    /// <summary>Words under a picture.</summary>
    Caption,

    /// <summary>A sentence with a credit at its end: a caption or the last words of a dispatch, as its place decides.</summary>
    Credited,
}
