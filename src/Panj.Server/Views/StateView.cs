using Panj.Events;
using Panj.Picture.Boards;

namespace Panj.Server.Views;

/// <summary>The state of a theatre with what a page looks up in it.</summary>
/// <param name="State">The state.</param>
/// <param name="Picture">The events and articles it rests on.</param>
/// <param name="Undated">The articles that it leaves out, as nothing says on which day they were published.</param>
internal sealed record StateView(State State, PictureView Picture, IReadOnlyList<ArticleReading> Undated)
{
    /// <summary>Events that the map shows, the latest; the boards have all.</summary>
    private const int MostMapped = 500;

    /// <summary>The first and the last day on which something was published, null where no article gives its day.</summary>
    public (DateOnly First, DateOnly Last)? Known { get; init; }

    /// <summary>The events that the boards rest on, latest first.</summary>
    public IReadOnlyList<EventRow> Events { get; } = Told(State, Picture);

    /// <summary>Those of them that a map can show: they have a place, or a country.</summary>
    public IEnumerable<EventRow> Mapped => Events.Where(row => row.Event.Where is not null).Take(MostMapped);

    private static EventRow[] Told(State state, PictureView picture)
    {
        var reports = state.Boards.Where(board => !board.IsOfSources).SelectMany(board => board.Rows).SelectMany(row => row.Reports);
        var told = reports.Select(picture.Row).OfType<EventRow>().Select(row => row.Event.Id).ToHashSet(StringComparer.Ordinal);
        return [.. picture.Rows.Where(row => told.Contains(row.Event.Id))];
    }
}
