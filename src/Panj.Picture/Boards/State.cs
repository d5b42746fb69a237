using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Boards;

/// <summary>The state of a theatre as known on a day: all of it derived from what had been published by then.</summary>
public sealed record State
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The theatre's name for a reader, null for everything.</summary>
    public string? Theatre { get; init; }

    /// <summary>The picture as known on the day, or a part of it that holds whatever the boards show.</summary>
    public required Snapshot Picture { get; init; }

    /// <summary>The boards, in the order in which they are shown.</summary>
    public IReadOnlyList<Board> Boards { get; init; } = [];

    /// <summary>How many articles tell what belongs to the theatre.</summary>
    public int Articles { get; init; }

    /// <summary>How many events of the theatre the boards leave out, for there are too many; those that they show are the latest.</summary>
    public int LeftOut { get; init; }

    /// <summary>Identities of articles that were left out because nothing says on which day they were published, sorted.</summary>
    public IReadOnlyList<string> Undated { get; init; } = [];

    /// <summary>The same with its boards, drawn from its picture.</summary>
    internal State WithBoards(Theatre? theatre)
    {
        var known = new Known(Picture, AsOf, theatre);
        return this with
        {
            Boards = [.. StandardBoards.All.Select(b => b.Make(known))],
            Articles = known.Facts.SelectMany(f => f.Tellings).Select(t => t.Reference.ArticleId).Distinct(StringComparer.Ordinal).Count(),
        };
    }

    /// <summary>The board of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Board this[string name] => Boards.First(b => b.Name == name);
}
