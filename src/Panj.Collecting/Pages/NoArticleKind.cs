namespace Panj.Collecting.Pages;

/// <summary>Why a page holds no article.</summary>
public enum NoArticleKind
{
    /// <summary>No markup, or no words in it.</summary>
    Empty,

    /// <summary>A front page, section, topic or archive: headlines that lead elsewhere.</summary>
    Index,

    /// <summary>Results of a search.</summary>
    Search,

    /// <summary>A video, sound or picture page with less than a few sentences.</summary>
    Media,

    /// <summary>A form to log in or subscribe by, in place of the article.</summary>
    Login,

    /// <summary>Not found, forbidden, moved, a failure, or a check for robots.</summary>
    Error,

    /// <summary>Words, but no body that can be told from what surrounds it.</summary>
    NoBody,

    /// <summary>A bound of <see cref="PageLimits"/> was hit.</summary>
    TooLarge,

    /// <summary>Bytes that are no text in any charset.</summary>
    NotText,

    /// <summary>The reading itself failed on it: a fault of ours.</summary>
    Failed,
}
