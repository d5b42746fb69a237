namespace Panj.Events;

/// <summary>What a person decided about events.</summary>
public enum OperationKind : byte
{
    /// <summary>Several events are one.</summary>
    Merge,

    /// <summary>Some reports of an event tell another one.</summary>
    Split,

    /// <summary>An event was checked and holds.</summary>
    Confirm,

    /// <summary>An event is not to be shown, for as long as no further origin tells it.</summary>
    Hide,

    /// <summary>An earlier operation no longer counts; undoing an undoing makes it count again.</summary>
    Undo,
}
