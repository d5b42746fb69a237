namespace Panj.Picture.Boards;

/// <summary>Why a cell of a board may not be taken for plain fact.</summary>
public enum DoubtKind : byte
{
    /// <summary>All of it goes back to one first source.</summary>
    SingleOrigin,

    /// <summary>It is only intended.</summary>
    Planned,

    /// <summary>It is only promised to another side.</summary>
    Pledged,

    /// <summary>Only one side says so.</summary>
    Alleged,

    /// <summary>Somebody denies it.</summary>
    Denied,

    /// <summary>It was called off.</summary>
    CalledOff,

    /// <summary>Accounts differ.</summary>
    Disputed,

    /// <summary>Its time has passed and no account says that it took place.</summary>
    Unreported,

    /// <summary>Nobody has told of it for so long that it may no longer hold.</summary>
    Silent,

    /// <summary>A later account says otherwise.</summary>
    Superseded,

    /// <summary>Some of what is counted may be one happening told twice.</summary>
    Overlapping,
}
