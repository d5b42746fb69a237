namespace Panj.Picture.Boards.Balance;

/// <summary>What a reader should know of a voice before weighing it.</summary>
internal enum Mark : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An outlet or agency that a state or ruling party owns or runs.</summary>
    StateRun,

    /// <summary>It takes part in the fighting it tells of.</summary>
    PartyToTheConflict,
}
