using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Server.Pages.Subjects;

namespace Panj.Server.Views;

/// <summary>A source with what its page shows: the latest events that it tells, what it published, and what boards of sources say of it.</summary>
/// <param name="Told">What it tells, as far as it is looked at.</param>
/// <param name="Picture">The events that are looked at.</param>
/// <param name="Outlet">What it published.</param>
/// <param name="All">How many events it tells.</param>
internal sealed record SourceView(SourceTelling Told, PictureView Picture, OutletTelling Outlet, int All)
{
    /// <summary>Articles that the page lists.</summary>
    public const int MostArticles = 50;

    /// <summary>The rows about it on the boards of sources, drawn of the events that are looked at.</summary>
    public IReadOnlyList<(Board Board, BoardRow Row)> Balance { get; init; } = [];

    /// <summary>What kinds of voice it is.</summary>
    public IEnumerable<SourceKind> Kinds => Told.Kinds.Concat(Outlet.All > 0 ? [SourceKind.Outlet] : []).Distinct().Order();

    /// <summary>The source of a name; null where no article has it.</summary>
    public static async Task<SourceView?> OfAsync(string name, PictureParts parts, DateOnly today, CancellationToken cancellation)
    {
        if (name.Length == 0) return null;
        var question = new EventQuestion { Source = name, IsLatestFirst = true, Most = SubjectPage.MostCounted };
        var outlet = await parts.OutletAsync(name, MostArticles, cancellation);
        var picture = await parts.ViewAsync(question, cancellation);
        if (outlet.All == 0 && picture.Rows.Count == 0) return null;
        var all = picture.Rows.Count < SubjectPage.MostCounted ? picture.Rows.Count : (await parts.CountAsync(question, cancellation)).Events;
        return new SourceView(SourceTelling.Of(name, picture), picture, outlet, all) { Balance = await BalanceAsync(name, parts, picture, today, cancellation) };
    }

    /// <summary>Whether it takes part in fighting is told by others, too.</summary>
    private static async Task<IReadOnlyList<(Board, BoardRow)>> BalanceAsync(string name, PictureParts parts, PictureView picture, DateOnly today, CancellationToken cancellation)
    {
        var own = await parts.SnapshotAsync(new EventQuestion { Party = name, IsLatestFirst = true, Most = SubjectPage.MostCounted }, cancellation);
        var both = picture.Picture with
        {
            Articles = [.. picture.Picture.Articles.Concat(own.Articles).DistinctBy(a => a.Article.Id)],
            Events = [.. picture.Picture.Events.Concat(own.Events).DistinctBy(e => e.Id)],
        };
        return [.. SourceBoards.Of(both, today).SelectMany(board => board.Rows.Where(row => row.Cells[0].Words == name).Select(row => (board, row)))];
    }
}
