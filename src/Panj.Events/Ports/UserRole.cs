namespace Panj.Events.Ports;

/// <summary>What a person may do; each role may do all that the ones before it may.</summary>
public enum UserRole : byte
{
    /// <summary>Reads.</summary>
    Viewer,

    /// <summary>Keeps views of their own as well.</summary>
    Analyst,

    /// <summary>Decides about events as well.</summary>
    Editor,

    /// <summary>Sees accounts, tokens and what was done with them as well.</summary>
    Admin,
}
