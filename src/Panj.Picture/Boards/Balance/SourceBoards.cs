using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>The boards of who tells it all, without the others.</summary>
public static class SourceBoards
{
    /// <summary>The boards over some events.</summary>
    /// <param name="picture">The events with the articles that tell them.</param>
    /// <param name="asOf">The day on which it is known.</param>
    public static IReadOnlyList<Board> Of(Snapshot picture, DateOnly asOf)
    {
        var known = new Known(picture, asOf, null);
        return [.. StandardBoards.OfSources.Select(board => board.Make(known))];
    }
}
