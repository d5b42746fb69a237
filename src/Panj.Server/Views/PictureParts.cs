using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Calendar;
using Panj.Picture.Searching;

namespace Panj.Server.Views;

/// <summary>Looks up those parts of the kept picture that an answer tells, so that a server holds no more of it than it is asked for. Safe for use from many threads.</summary>
internal sealed class PictureParts(IArticleStore articles, IPictureStore picture, IOperationStore? operations)
{
    /// <summary>Planned events that stand beside a list.</summary>
    private const int MostPlanned = 50;

    /// <summary>Versions of the articles of one event that are looked at.</summary>
    private const int MostVersions = 400;

    /// <summary>Events that are looked up at once where all are told.</summary>
    private const int PortionSize = 500;

    private sealed record Counted(long Revision, EventCounts Counts);

    private sealed record Decided(long Revision, IReadOnlyList<Operation> Operations);

    private sealed record Lacks(long Revision, IReadOnlyDictionary<Lack, int> Counts);

    private volatile Counted? _all;
    private volatile Lacks? _lacking;
    private volatile Decided? _decided;
    private long _taken = -1;

    /// <summary>The state of the store, with everything taken into the picture that it keeps.</summary>
    public async Task<long> RevisionAsync(CancellationToken cancellation)
    {
        var revision = await articles.RevisionAsync(cancellation);
        if (Interlocked.Read(ref _taken) == revision) return revision;
        await picture.CatchUpAsync(cancellation);
        Interlocked.Exchange(ref _taken, revision);
        return revision;
    }

    /// <summary>The picture as the store keeps it.</summary>
    public IPictureStore Kept => picture;

    /// <summary>How many events answer a question.</summary>
    public async Task<EventCounts> CountAsync(EventQuestion question, CancellationToken cancellation)
    {
        await RevisionAsync(cancellation);
        return await picture.CountAsync(question, cancellation);
    }

    /// <summary>A part of the list of events and what stands around it.</summary>
    public async Task<EventListing> ListAsync(ListQuestion question, CancellationToken cancellation)
    {
        var all = await AllAsync(cancellation);
        var page = await picture.FindAsync(question.Part(ListQuestion.Most), cancellation);
        return new EventListing
        {
            Rows = [.. page.Events.Select(EventRow.Of)],
            Next = page.Next,
            Previous = page.Previous,
            Lacking = await LackingAsync(question.Events with { Without = null }, cancellation),
            All = all,
            Found = question.Query.Length == 0 ? all : await picture.CountAsync(question.Events, cancellation),
            Planned = await PlannedAsync(question.Events, MostPlanned, cancellation),
        };
    }

    /// <summary>Some events in the order asked for.</summary>
    public async Task<EventPage> FindAsync(EventQuestion question, CancellationToken cancellation)
    {
        await RevisionAsync(cancellation);
        return await picture.FindAsync(question, cancellation);
    }

    /// <summary>How many events answer a question, by the days between which they lie, their kind and their status.</summary>
    public async Task<IReadOnlyList<SpanCount>> SpansAsync(EventQuestion question, CancellationToken cancellation)
    {
        await RevisionAsync(cancellation);
        return await picture.SpansAsync(question, cancellation);
    }

    /// <summary>The latest of the events that are planned, pledged or called off and answer a question, by the day they are due.</summary>
    public async Task<IReadOnlyList<EventRow>> PlannedAsync(EventQuestion question, int most, CancellationToken cancellation)
    {
        EventStatus[] statuses = question.Statuses.Count == 0 ? [.. PlanCalendar.Statuses] : [.. question.Statuses.Intersect(PlanCalendar.Statuses)];
        if (statuses.Length == 0) return [];
        var found = await FindAsync(question with { Statuses = statuses, IsLatestFirst = true, Most = most }, cancellation);
        return EventRow.Planned(found.Events);
    }

    /// <summary>A part of the list of events, latest first, with the articles that tell them, and what asks for the part that follows; null at the end.</summary>
    /// <param name="question">Which part.</param>
    /// <param name="isCited">False where the events alone are wanted.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    public async Task<(Snapshot Some, string? Next)> PartAsync(EventQuestion question, bool isCited, CancellationToken cancellation)
    {
        var page = await FindAsync(question, cancellation);
        if (page.Events.Count == 0 || !isCited) return (new Snapshot([], new Dictionary<string, string>(), page.Events), page.Next);
        var told = await picture.SnapshotAsync(new EventQuestion { Ids = [.. page.Events.Select(e => e.Id)] }, cancellation);
        return (told with { Events = page.Events }, page.Next);
    }

    /// <summary>Some events, in the order of a picture, with the articles that tell them.</summary>
    public async Task<Snapshot> SnapshotAsync(EventQuestion question, CancellationToken cancellation)
    {
        await RevisionAsync(cancellation);
        var some = await picture.SnapshotAsync(question, cancellation);
        return some with { Events = [.. some.Events.OrderBy(e => e.When ?? default).ThenBy(e => e.Id, StringComparer.Ordinal)] };
    }

    /// <summary>The same as what pages look up in it.</summary>
    public async Task<PictureView> ViewAsync(EventQuestion question, CancellationToken cancellation) =>
        new(await RevisionAsync(cancellation), await SnapshotAsync(question, cancellation)) { Operations = await OperationsAsync(cancellation) };

    /// <summary>All events that are asked for in portions with the articles that tell them, by time, made while they are asked for.</summary>
    public IEnumerable<Snapshot> Portions(EventQuestion question, CancellationToken cancellation) => picture.PortionsAsync(question, PortionSize, cancellation).ToBlockingEnumerable(cancellation);

    /// <summary>An event with the articles that tell it, those that they took from, and events that are related or near; null where there is none.</summary>
    public async Task<PictureView?> EventAsync(string id, bool mayDecide, CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        var told = await picture.SnapshotAsync(new EventQuestion { Ids = [id] }, cancellation);
        if (told.Events is not [var happening]) return null;
        var related = happening.Related.Count == 0 ? [] : (await picture.FindAsync(new EventQuestion { Ids = [.. happening.Related.Take(ListQuestion.Most)] }, cancellation)).Events;
        var near = mayDecide ? await NearAsync(happening, cancellation) : [];
        return new PictureView(revision, (await WithLendersAsync(told, cancellation)) with { Events = [.. told.Events.Concat(related).Concat(near).DistinctBy(e => e.Id)] })
        {
            Operations = await OperationsAsync(cancellation),
            Versions = await articles.RevisionsAsync([.. happening.Reports.Select(report => report.ArticleId).Distinct(StringComparer.Ordinal)], MostVersions, cancellation),
        };
    }

    /// <summary>Some articles with the events that they tell and the articles that they took from.</summary>
    public async Task<PictureView> ArticlesAsync(IReadOnlyList<string> ids, CancellationToken cancellation) =>
        new(await RevisionAsync(cancellation), await WithLendersAsync(await picture.ArticlesAsync(ids, cancellation), cancellation)) { Operations = await OperationsAsync(cancellation) };

    /// <summary>What an outlet published, so many of its articles at most.</summary>
    public Task<OutletTelling> OutletAsync(string outlet, int most, CancellationToken cancellation) => picture.OutletAsync(outlet, most, cancellation);

    /// <summary>Articles published about a day, or the latest, with the events that they tell; true where those are all.</summary>
    public async Task<(PictureView Picture, bool IsAll)> AboutAsync(DateOnly? day, int most, CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        var about = await picture.ArticlesAsync(await picture.PublishedAboutAsync(day, most, cancellation), cancellation);
        return (new PictureView(revision, about), about.Articles.Count == (await AllAsync(cancellation)).Articles);
    }

    /// <summary>Everything, for what tells of all articles at once. It is looked up anew each time and kept by nobody.</summary>
    public async Task<Snapshot> WholeAsync(CancellationToken cancellation)
    {
        await RevisionAsync(cancellation);
        return await picture.WholeAsync(cancellation);
    }

    /// <summary>All that persons decided, by number.</summary>
    public async Task<IReadOnlyList<Operation>> OperationsAsync(CancellationToken cancellation)
    {
        if (operations is null) return [];
        var revision = await RevisionAsync(cancellation);
        if (_decided is { } known && known.Revision == revision) return known.Operations;
        _decided = new Decided(revision, await operations.AllAsync(cancellation));
        return _decided.Operations;
    }

    /// <summary>Events of the same days; of its own kind first, as these are the likeliest to be one with it.</summary>
    private async Task<IEnumerable<Event>> NearAsync(Event happening, CancellationToken cancellation)
    {
        if (EventRow.Of(happening).Day is not { } day) return [];
        var days = new EventQuestion
        {
            From = day.AddDays(-Math.Min(day.DayNumber, Verdicts.MergeCandidates.DaysApart)),
            To = day.AddDays(Math.Min(DateOnly.MaxValue.DayNumber - day.DayNumber, Verdicts.MergeCandidates.DaysApart)),
            IsLatestFirst = true,
            Most = Verdicts.MergeCandidates.MostLookedAt,
        };
        var own = await picture.FindAsync(days with { Kind = happening.Kind }, cancellation);
        return own.Next is null ? own.Events.Concat((await picture.FindAsync(days, cancellation)).Events) : own.Events;
    }

    private async Task<Snapshot> WithLendersAsync(Snapshot told, CancellationToken cancellation)
    {
        var held = told.Articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        string[] lenders = [.. told.Copies.Values.Concat(told.Lineages.Values.Select(lineage => lineage.From)).OfType<string>().Where(held.Add)];
        return lenders.Length == 0 ? told : told with { Articles = [.. told.Articles, .. await articles.FindAllAsync(lenders, cancellation)] };
    }

    /// <summary>How many events of a question lack each of what can be lacked; of all events it is counted once for each state of the store.</summary>
    private async Task<IReadOnlyDictionary<Lack, int>> LackingAsync(EventQuestion question, CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        var isOfAll = QuestionText.Of(question).Length == 0;
        if (isOfAll && _lacking is { } known && known.Revision == revision) return known.Counts;
        var counts = new Dictionary<Lack, int>();
        foreach (var lack in Enum.GetValues<Lack>()) counts[lack] = (await picture.CountAsync(question with { Without = lack }, cancellation)).Events;
        if (isOfAll) _lacking = new Lacks(revision, counts);
        return counts;
    }

    private async Task<EventCounts> AllAsync(CancellationToken cancellation)
    {
        var revision = await RevisionAsync(cancellation);
        if (_all is { } known && known.Revision == revision) return known.Counts;
        _all = new Counted(revision, await picture.CountAsync(new EventQuestion(), cancellation));
        return _all.Counts;
    }
}
