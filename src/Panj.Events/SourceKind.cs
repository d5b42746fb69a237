namespace Panj.Events;

/// <summary>What kind of voice a link of a chain is.</summary>
public enum SourceKind : byte
{
    /// <summary>A newspaper, site or broadcaster.</summary>
    Outlet,

    /// <summary>A news agency that others reprint.</summary>
    Agency,

    /// <summary>A government body or its officials.</summary>
    Official,

    /// <summary>An armed group or its spokesman.</summary>
    ArmedGroup,

    /// <summary>Experts, organisations, companies, residents.</summary>
    Other,

    /// <summary>A voice the article does not name.</summary>
    Anonymous,
}
