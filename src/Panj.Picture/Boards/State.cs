using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>The state of a theatre as known on a day: all of it derived from what had been published by then.</summary>
public sealed record State
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The theatre's name for a reader, null for everything.</summary>
    public string? Theatre { get; init; }

    /// <summary>The picture as known on the day, whatever the theatre.</summary>
    public required Snapshot Picture { get; init; }

    /// <summary>The boards, in the order in which they are shown.</summary>
    public required IReadOnlyList<Board> Boards { get; init; }

    /// <summary>Identities of articles that were left out because nothing says on which day they were published, sorted.</summary>
    public IReadOnlyList<string> Undated { get; init; } = [];

    /// <summary>The board of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Board this[string name] => Boards.First(b => b.Name == name);
}
