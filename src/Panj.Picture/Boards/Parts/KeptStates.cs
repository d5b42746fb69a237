using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Theatres;

namespace Panj.Picture.Boards;

/// <summary>
/// Derives states from those parts of a kept picture that bear on them, with the outcome of <see cref="StateBuilder"/> over everything. No more than the events of the
/// theatre is in memory.
/// </summary>
/// <param name="picture">Where the picture is kept.</param>
/// <param name="operations">What persons decided, null where nobody can.</param>
public sealed class KeptStates(IPictureStore picture, IOperationStore? operations)
{
    /// <summary>Articles without a day that are looked at, and events that pass at once where a theatre is not one of those by which events are found.</summary>
    private const int MostAtOnce = 1_000;

    /// <summary>Events of one state, the latest by their own time; how many are left out is said.</summary>
    public int MostEvents { get; init; } = 20_000;

    /// <summary>The state on a day.</summary>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="theatre">The theatre, null for everything.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    /// <exception cref="StoreException">The store fails.</exception>
    public async Task<State> BuildAsync(DateOnly asOf, Theatre? theatre, CancellationToken cancellation)
    {
        await picture.CatchUpAsync(cancellation);
        var found = await FoundAsync(asOf, theatre, cancellation);
        var part = await picture.WithLendersAsync(found.Ids, cancellation);
        var undated = await picture.UndatedAsync(MostAtOnce, cancellation);
        return new State
        {
            AsOf = asOf,
            Theatre = theatre?.Title,
            Picture = await new PastPicture(picture, operations, asOf).OfAsync(part, cancellation),
            Undated = [.. undated.Where(a => PublishedDays.Of(a) is null).Select(a => a.Article.Id)],
            LeftOut = found.LeftOut,
        }.WithBoards(theatre);
    }

    /// <summary>A theatre that Panj ships, with borders as they are held, is one by which the store finds events; of others each event is looked at.</summary>
    private Task<EventIds> FoundAsync(DateOnly asOf, Theatre? theatre, CancellationToken cancellation) => theatre is null || theatre.IsStandard
        ? picture.ToldByAsync(asOf, theatre?.Name ?? "", MostEvents, cancellation)
        : LookedThroughAsync(asOf, theatre, cancellation);

    private async Task<EventIds> LookedThroughAsync(DateOnly asOf, Theatre theatre, CancellationToken cancellation)
    {
        var ids = new List<string>();
        foreach (var isHidden in (bool[])[false, true])
            await foreach (var portion in picture.PortionsAsync(new EventQuestion { IsLatestFirst = true, IsHidden = isHidden }, MostAtOnce, cancellation))
            {
                var articles = portion.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
                ids.AddRange(portion.Events.Where(e => MayHold(theatre, asOf, [.. e.Reports.Select(r => new Member(articles[r.ArticleId], r.Index))], e)).Select(e => e.Id));
            }

        return new EventIds([.. ids.Take(MostEvents)], Math.Max(0, ids.Count - MostEvents));
    }

    private static bool MayHold(Theatre theatre, DateOnly asOf, Member[] members, Event happening) =>
        BoardRegion.MayHold(theatre, happening, members) && members.Any(m => PublishedDays.Of(m.Reading) <= asOf);
}
