using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Answers questions from the kept picture.</summary>
internal sealed class PictureStore(StoreDatabase database) : IPictureStore
{
    /// <summary>Articles taken in at once: what is done is kept that often. Each changes a hundred pages all over the file, many of which others change too.</summary>
    private const int Together = 500;

    /// <summary>Whoever takes in what is due holds readers off for so long after each step; one that fell silent for longer is gone. While a step lasts, who reads waits for its end, and looks again.</summary>
    private static readonly TimeSpan _promise = TimeSpan.FromSeconds(30);

    /// <summary>Articles that are due are counted no further than this.</summary>
    private const int MostCounted = 10_000;

    /// <summary>Events of a page that may be asked for again.</summary>
    private const int MostRemembered = 200;

    private readonly EventBodies _bodies = new();

    /// <summary>Of more events than these all relations of the store are read, rather than those of each.</summary>
    private const int MostLookedUp = 20_000;

    private const string Relations = """
        SELECT DISTINCT r.event, s.event FROM picture_reports r JOIN picture_pairs p ON p.one = r.number JOIN picture_reports s ON s.number = p.other
        WHERE r.event <> s.event
        """;

    /// <inheritdoc/>
    public async Task<int> CatchUpAsync(CancellationToken cancellation)
    {
        try
        {
            var all = 0;
            while (!database.IsKeptLater && await DueAsync(1, cancellation) > 0 && await PromisedAsync(cancellation) <= database.Now) all += await CatchUpOnceAsync(cancellation);
            return all;
        }
        catch (StoreException failure) when (failure.Fault == StoreFault.ReadOnly && database.IsKeptByOthers)
        {
            return 0;
        }
    }

    /// <inheritdoc/>
    public async Task<TakenIn> TakeInAsync(int most, IReadOnlyList<string>? articles, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        if (database.Keeper is null) throw new InvalidOperationException("The store was opened without somebody who keeps the picture.");
        if (await DueAsync(1, cancellation) == 0 && await PromisedAsync(cancellation) > database.Now + (long)(_promise / 2).TotalMilliseconds) return new TakenIn(0, 0);
        var taken = await database.TakeInAsync(new Claim(most, articles), _promise, cancellation);
        return new TakenIn(taken, await DueAsync(MostCounted, cancellation));
    }

    /// <inheritdoc/>
    public Task<EventPage> FindAsync(EventQuestion question, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => FindAsync(statements, question), cancellation);

    /// <inheritdoc/>
    public Task<Snapshot> SnapshotAsync(EventQuestion question, CancellationToken cancellation) =>
        AtOneMomentAsync(async statements => await ToldAsync(statements, (await FindAsync(statements, question)).Events, []), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Snapshot> PortionsAsync(EventQuestion question, int most, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await database.GuardAsync(() => database.OpenAsync(cancellation));
        await using var moment = await database.GuardAsync(() => database.BeginReadAsync(connection, cancellation));
        await using var statements = new Statements(connection, cancellation);
        Task<(Snapshot? Some, string? Next)> Ahead(string? after) => Task.Run(() => database.GuardAsync(() => PortionAsync(statements, question with { After = after, Most = most })), CancellationToken.None);
        var coming = Ahead(question.After);
        try
        {
            for (var isMore = true; isMore;)
            {
                var (some, next) = await coming;
                isMore = next is not null;
                if (isMore) coming = Ahead(next);
                if (some is not null) yield return some;
            }
        }
        finally
        {
            // the connection ends behind it, also where nobody takes what it brings
            await coming.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>A portion, null where it holds nothing, and what asks for the one that follows.</summary>
    private async Task<(Snapshot? Some, string? Next)> PortionAsync(Statements statements, EventQuestion question)
    {
        var page = await FindAsync(statements, question);
        if (page.Events.Count == 0) return (null, page.Next);
        return (await ToldAsync(statements, page.Events, [], ReadingRows.Passing), page.Next);
    }

    /// <inheritdoc/>
    public Task<Snapshot> ArticlesAsync(IReadOnlyList<string> articles, CancellationToken cancellation) => AtOneMomentAsync(async statements =>
    {
        var told = articles.Count == 0 ? [] : (await FindAsync(statements, new EventQuestion { Tellers = articles })).Events;
        return await SnapshotAsync(statements, told, [], Of(articles));
    }, cancellation);

    /// <inheritdoc/>
    public Task<EventCounts> CountAsync(EventQuestion question, CancellationToken cancellation) => AtOneMomentAsync(async statements =>
    {
        var select = new EventSelect(database, question with { After = null, Before = null, Most = null }, isCounted: true);
        var counted = await statements.RowsAsync(select.CountSql, row => (Kind: Parsed<EventKind>(row.GetString(0)), Status: Parsed<EventStatus>(row.GetString(1)), Number: row.GetInt32(2)), select.CountParameters);
        var articles = Convert.ToInt32(await statements.ValueAsync("SELECT count(*) FROM picture_articles"), CultureInfo.InvariantCulture);
        return new EventCounts(
            counted.GroupBy(c => c.Kind, c => c.Number).ToDictionary(k => k.Key, k => k.Sum()), counted.GroupBy(c => c.Status, c => c.Number).ToDictionary(s => s.Key, s => s.Sum()))
        { Articles = articles };
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SpanCount>> SpansAsync(EventQuestion question, CancellationToken cancellation) => AtOneMomentAsync(statements =>
    {
        var select = new EventSelect(database, question with { After = null, Before = null, Most = null }, isCounted: true);
        return statements.RowsAsync(
            select.SpansSql,
            row => new SpanCount(DayOf(row, 0, DateOnly.MinValue), DayOf(row, 1, DateOnly.MaxValue), Parsed<EventKind>(row.GetString(2)), Parsed<EventStatus>(row.GetString(3)), row.GetInt32(4)),
            select.CountParameters);
    }, cancellation);

    /// <inheritdoc/>
    public Task<Snapshot> WholeAsync(CancellationToken cancellation) => AtOneMomentAsync(async statements =>
    {
        var shown = await FindAsync(statements, new EventQuestion());
        var hidden = await FindAsync(statements, new EventQuestion { IsHidden = true });
        return await SnapshotAsync(statements, shown.Events, hidden.Events, ("WHERE @articles IS NOT NULL", ""));
    }, cancellation);

    /// <inheritdoc/>
    public Task<OutletTelling> OutletAsync(string outlet, int most, CancellationToken cancellation) => AtOneMomentAsync(statements => ArticleSelect.OutletAsync(statements, database, outlet, most), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> PublishedAboutAsync(DateOnly? day, int most, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => ArticleSelect.PublishedAboutAsync(statements, day, most), cancellation);

    /// <inheritdoc/>
    public Task<EventIds> ToldByAsync(DateOnly day, string theatre, int most, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => BoardSelect.ToldByAsync(statements, day, theatre, most), cancellation);

    /// <inheritdoc/>
    public Task<Snapshot> WithLendersAsync(IReadOnlyList<string> events, CancellationToken cancellation) => AtOneMomentAsync(async statements =>
    {
        if (events.Count == 0) return new Snapshot([], new Dictionary<string, string>(), []);
        var shown = (await FindAsync(statements, new EventQuestion { Ids = events })).Events;
        var told = await ToldAsync(statements, shown, (await FindAsync(statements, new EventQuestion { Ids = events, IsHidden = true })).Events);
        var held = told.Articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        string[] lenders = [.. told.Copies.Values.Concat(told.Lineages.Values.SelectMany(l => l.Passages.Select(p => p.From).Append(l.From))).Where(held.Add)];
        if (lenders.Length == 0) return told;
        var lent = await SnapshotAsync(statements, [], [], Of(lenders));
        return told with { Articles = [.. told.Articles.Concat(lent.Articles).OrderBy(a => a.Article.Id, StringComparer.Ordinal)] };
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReportTie>> TiesAsync(IReadOnlyList<string> events, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => BoardSelect.TiesAsync(statements, database, events), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptCopy>> CopiesAsync(IReadOnlyList<string> originals, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => BoardSelect.CopiesAsync(statements, database, originals), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleReading>> UndatedAsync(int most, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => BoardSelect.UndatedAsync(statements, database, most), cancellation);

    /// <inheritdoc/>
    public Task<(DateOnly First, DateOnly Last)?> PublishedBetweenAsync(CancellationToken cancellation) => AtOneMomentAsync(ArticleSelect.PublishedBetweenAsync, cancellation);

    /// <inheritdoc/>
    public Task<EventNews> NewsAsync(long? after, int most, CancellationToken cancellation) => AtOneMomentAsync(async statements =>
    {
        var last = Convert.ToInt64(await statements.ValueAsync("SELECT coalesce(max(number), 0) FROM picture_events"), CultureInfo.InvariantCulture);
        if (after is not { } earlier) return new EventNews([], last);
        var bodies = await statements.RowsAsync(
            "SELECT e.body FROM picture_events e WHERE e.number > @after AND e.hidden = 0 ORDER BY e.number DESC LIMIT @most", row => row.GetString(0), ("@after", earlier), ("@most", most));
        return new EventNews([.. bodies.Reverse().Select(EventBodies.Read)], Math.Max(earlier, last));
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SubjectCount>> SubjectsAsync(EventQuestion question, SubjectKind about, CancellationToken cancellation) => AtOneMomentAsync(statements =>
    {
        var select = new EventSelect(database, question with { After = null, Before = null, Most = null }, isCounted: true);
        return statements.RowsAsync(
            select.SubjectsSql,
            row => new SubjectCount(row.GetString(0), new SpanCount(DayOf(row, 1, DateOnly.MinValue), DayOf(row, 2, DateOnly.MaxValue), Parsed<EventKind>(row.GetString(3)), Parsed<EventStatus>(row.GetString(4)), row.GetInt32(5)), row.GetString(6)),
            [.. select.CountParameters, ("@sort", about is SubjectKind.Party ? "id" : "place")]);
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MapCell>> CellsAsync(EventQuestion question, Box view, double degrees, CancellationToken cancellation) => AtOneMomentAsync(statements =>
    {
        var select = new EventSelect(database, question with { After = null, Before = null, Most = null }, isCounted: true).SeenFrom(view);
        return statements.RowsAsync(select.CellsSql, row => new MapCell(row.GetDouble(0), row.GetDouble(1), row.GetInt32(2)), [.. select.CountParameters, ("@degrees", degrees)]);
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Country, int Events)>> UnplacedAsync(EventQuestion question, CancellationToken cancellation) => AtOneMomentAsync(statements =>
    {
        var select = new EventSelect(database, question with { After = null, Before = null, Most = null }, isCounted: true);
        return statements.RowsAsync(select.UnplacedSql, row => (row.TextOrNull(0) ?? "", row.GetInt32(1)), select.CountParameters);
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<(DateOnly Day, int Articles)>> PublishedAsync(DateOnly first, DateOnly last, CancellationToken cancellation) =>
        AtOneMomentAsync(statements => ArticleSelect.PublishedAsync(statements, first, last), cancellation);

    /// <summary>An open end is written as the last day that there is.</summary>
    private static DateOnly? DayOf(DbDataReader row, int column, DateOnly open) => row.IsDBNull(column) || DateOnly.FromDayNumber(row.GetInt32(column)) == open ? null : DateOnly.FromDayNumber(row.GetInt32(column));

    private static T Parsed<T>(string slug) where T : struct, Enum => Slug.TryParse<T>(slug, out var value) ? value : throw new JsonException($"'{slug}' is no {typeof(T).Name}.");

    private Task<Snapshot> ToldAsync(Statements statements, IReadOnlyList<Event> shown, IReadOnlyList<Event> hidden, Func<DbDataReader, ArticleReading>? made = null)
    {
        string[] tellers = [.. shown.Concat(hidden).SelectMany(e => e.Reports).Select(r => r.ArticleId).Distinct(StringComparer.Ordinal)];
        return SnapshotAsync(statements, shown, hidden, Of(tellers), made);
    }

    private (string Sql, object Articles) Of(IReadOnlyList<string> articles) => ($"WHERE a.article IN ({database.Listed("@articles")})", database.List(articles));

    private async Task<EventPage> FindAsync(Statements statements, EventQuestion question)
    {
        var select = new EventSelect(database, question);
        var rows = await statements.RowsAsync(
            select.Sql, row => (Position: row.GetFieldValue<byte[]>(0), Day: row.GetInt32(1), Id: row.GetString(2), Body: row.GetString(3)), select.Parameters);
        var isMore = rows.Count > question.Most;
        var found = isMore ? rows.Take(question.Most ?? 0) : rows;
        var page = question.Before is null ? found.ToArray() : [.. found.Reverse()];
        // what passes by once, in portions of a whole, is not worth remembering
        var events = page.Select(row => question.Most <= MostRemembered ? _bodies.Of(row.Id, row.Body) : EventBodies.Read(row.Body));
        string? CursorOf(bool isGiven, Index at) => isGiven && page.Length > 0 ? EventSelect.CursorOf(question, page[at].Position, page[at].Day, page[at].Id) : null;
        var isBackwards = question.Before is not null;
        return new EventPage(await WithRelatedAsync(statements, [.. events]), CursorOf(isMore || isBackwards, ^1)) { Previous = CursorOf(isBackwards ? isMore : question.After is not null, 0) };
    }

    /// <summary>What is related to an event changes with others, so that it is told when it is asked for.</summary>
    private async Task<IReadOnlyList<Event>> WithRelatedAsync(Statements statements, Event[] events)
    {
        var links = events.Length > MostLookedUp
            ? await statements.RowsAsync(Relations, Link)
            : await statements.RowsAsync($"{Relations} AND r.event IN ({database.Listed("@events")})", Link, ("@events", database.List([.. events.Select(e => e.Id)])));
        var related = links.ToLookup(l => l.Item1, l => l.Item2, StringComparer.Ordinal);
        return [.. events.Select(e => e with { Related = [.. related[e.Id].Order(StringComparer.Ordinal)] })];
    }

    private static (string, string) Link(DbDataReader row) => (row.GetString(0), row.GetString(1));

    private async Task<Snapshot> SnapshotAsync(Statements statements, IReadOnlyList<Event> shown, IReadOnlyList<Event> hidden, (string Sql, object Articles) which, Func<DbDataReader, ArticleReading>? made = null)
    {
        var read = made ?? ReadingRows.Reading;
        var told = await statements.RowsAsync(
            $"""
            SELECT {ReadingRows.Columns(database)}, f.read_at FROM picture_articles a JOIN versions v ON v.article = a.article AND v.number = a.version
            LEFT JOIN versions f ON f.article = a.article AND f.number = 1 {which.Sql} ORDER BY a.article
            """,
            row => (Reading: read(row), First: row.IsDBNull(ReadingRows.Count) ? null : (long?)row.GetInt64(ReadingRows.Count)), ("@articles", which.Articles));
        var kin = await statements.RowsAsync(
            $"SELECT a.article, a.original, a.lineage FROM picture_articles a {which.Sql} AND (a.original IS NOT NULL OR a.lineage IS NOT NULL)",
            row => (Id: row.GetString(0), Original: row.TextOrNull(1), Lineage: row.TextOrNull(2)), ("@articles", which.Articles));
        return new Snapshot([.. told.Select(t => t.Reading)], kin.Where(k => k.Original is not null).ToDictionary(k => k.Id, k => k.Original ?? "", StringComparer.Ordinal), shown)
        {
            Hidden = hidden,
            FirstRead = told.Where(t => t.First is not null).ToDictionary(t => t.Reading.Article.Id, t => DateTimeOffset.FromUnixTimeMilliseconds(t.First ?? 0), StringComparer.Ordinal),
            Changes = await ChangesAsync(statements, shown),
            Lineages = kin.Where(k => k.Lineage is not null).ToDictionary(
                k => k.Id, k => JsonSerializer.Deserialize(k.Lineage ?? "", StoredJson.Default.Lineage) ?? throw new JsonException("A lineage is null."), StringComparer.Ordinal),
        };
    }

    /// <summary>Rows are written anew whenever they change, each under a number that none had before.</summary>
    private async Task<IReadOnlyDictionary<string, long>> ChangesAsync(Statements statements, IReadOnlyList<Event> shown)
    {
        string[] ahead = [.. shown.Where(e => e.Status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff).Select(e => e.Id)];
        if (ahead.Length == 0) return new Dictionary<string, long>();
        var numbers = await statements.RowsAsync(
            $"SELECT e.id, e.number FROM picture_events e WHERE e.id IN ({database.Listed("@ids")})", row => (Id: row.GetString(0), Number: row.GetInt64(1)), ("@ids", database.List(ahead)));
        return numbers.ToDictionary(n => n.Id, n => n.Number, StringComparer.Ordinal);
    }

    private async Task<int> CatchUpOnceAsync(CancellationToken cancellation)
    {
        var taken = await database.TakeInAsync(new Claim(Together, null) { IsLeftToOthers = true }, promised: null, cancellation);
        if (taken == 0 && database.Keeper is null) throw new StoreException(StoreFault.OlderVersion, $"The picture of the store {database.Name} is not up to date, and nobody here keeps it.");
        return taken;
    }

    private Task<int> DueAsync(int most, CancellationToken cancellation) => database.ReadAsync(
        async connection => (int)(await connection.Command("SELECT count(*) FROM (SELECT 1 FROM picture_due LIMIT @most) d", ("@most", most)).NumberAsync(cancellation) ?? 0), cancellation);

    private Task<long> PromisedAsync(CancellationToken cancellation) => database.ReadAsync(connection => connection.NumberAsync(StoreDatabase.Promised, cancellation), cancellation);

    private Task<T> AtOneMomentAsync<T>(Func<Statements, Task<T>> work, CancellationToken cancellation) => database.ReadAtOneMomentAsync(work, cancellation);
}
