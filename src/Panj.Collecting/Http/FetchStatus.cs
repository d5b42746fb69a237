namespace Panj.Collecting.Http;

/// <summary>How a request ended.</summary>
public enum FetchStatus : byte
{
    /// <summary>The answer came whole.</summary>
    Fetched,

    /// <summary>The server says that nothing changed since the validators were given.</summary>
    Unchanged,

    /// <summary>The server says that it is gone for good.</summary>
    Gone,

    /// <summary>The server answered with another code.</summary>
    Answered,

    /// <summary>Panj does not fetch it: by its own rules, by the site's robots.txt, or because a bound was hit.</summary>
    Refused,

    /// <summary>No whole answer came: name, connection, encryption, time or form failed.</summary>
    Unreachable,
}
