namespace Panj.Picture.Boards.Changes;

/// <summary>What became of a row from one day to another.</summary>
public enum ChangeKind : byte
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>One of its cells says something else.</summary>
    Changed,

    /// <summary>It is no longer there: what it said went into another row, or lies too far back.</summary>
    Gone,
}
