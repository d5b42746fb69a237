using System.Data.Common;
using System.Text.Json;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>
/// What one kind of database does its own way. The ports are written once over it, in SQL that both SQLite and PostgreSQL understand; a kind of database says how to
/// connect, what a transaction is, how words are found, and what its failures mean.
/// </summary>
public abstract class StoreDatabase : IAsyncDisposable
{
    /// <summary>SQL for the moment until which somebody promised to take in what is due, in milliseconds since 1970.</summary>
    public const string Promised = "SELECT promised FROM taking_in";

    /// <summary>SQL for the revision: of what is kept, and of the picture of it, which may be taken in apart.</summary>
    public const string Revision = "SELECT (SELECT revision FROM store) + (SELECT revision FROM taking_in)";

    /// <summary>Takes the clock by which it says when something was kept.</summary>
    protected StoreDatabase(TimeProvider time) => Time = time;

    /// <summary>How a user knows it: a path or an address, never a password.</summary>
    public abstract string Name { get; }

    /// <summary>Finds words in what is kept.</summary>
    public abstract IWordIndex Words { get; }

    /// <summary>Says when something was kept.</summary>
    public TimeProvider Time { get; }

    /// <summary>The present moment in milliseconds since 1970.</summary>
    public long Now => Time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>SQL for the bodies of the reports of a version <c>v</c>, in their order, with <see cref="ReportList.Between"/> between them; null for none.</summary>
    public abstract string ReportBodies { get; }

    /// <summary>SQL for the rows of a list given as a parameter.</summary>
    public abstract string Listed(string parameter);

    /// <summary>A list as the value of a parameter.</summary>
    public abstract object List(IReadOnlyList<string> values);

    /// <summary>A list of numbers as the value of a parameter.</summary>
    public abstract object List(IReadOnlyList<long> values);

    /// <summary>SQL that takes @searched of event @number into the index of words of events, for each row of both.</summary>
    public abstract string AddEventWords { get; }

    /// <summary>SQL that takes each event @number out of that index.</summary>
    public abstract string RemoveEventWords { get; }

    /// <summary>SQL for the numbers of events that have all of @words.</summary>
    public abstract string FindEventWords { get; }

    /// <summary>Words as the value of @words: each begins a word of what is found.</summary>
    public abstract string EventWords(IReadOnlyList<string> words);

    /// <summary>Keeps the picture beside the articles; null where nobody does, and what changes waits for who will.</summary>
    public IPictureKeeper? Keeper { get; init; }

    /// <summary>True where what changes waits for <see cref="IPictureStore.TakeInAsync"/>, which others may call.</summary>
    public bool IsKeptLater { get; init; }

    /// <summary>SQL behind a query of due articles d that are held: keeps them for this step alone.</summary>
    public virtual string ClaimHeld => "";

    /// <summary>The same of those that wait, without any that another step changes now.</summary>
    public virtual string ClaimWaiting => "";

    /// <summary>SQL for a list given as a parameter as a table l of one column, in the order of the list.</summary>
    public string Table(string parameter, string column) => $"(WITH listed ({column}) AS ({Listed(parameter)}) SELECT {column} FROM listed) l";

    /// <summary>SQL for columns given as parameters of the same names as a table l: of many rows where the database takes arrays, else of the one that is given.</summary>
    public virtual string Each(params ReadOnlySpan<string> columns) => $"(SELECT {string.Join(", ", columns.ToArray().Select(column => $"@{column} AS {column}"))}) AS l";

    /// <summary>SQL that is true of the rows of a table whose key of some columns is given by parameters of the same names, as <see cref="Each"/> takes them.</summary>
    public virtual string Keyed(string table, params ReadOnlySpan<string> columns) => $"({string.Join(", ", columns)}) IN (SELECT {string.Join(", ", columns.ToArray().Select(column => $"@{column}"))})";

    /// <summary>SQL for article, identity, rank and fingerprint of the first @fewest holders of each of @prints, with all of the last one's rank; null where each is better asked for alone.</summary>
    public virtual string? HoldersOfPrints => null;

    /// <summary>True where one who may not write reads what others keep, as a replica does: what is due is theirs to take in.</summary>
    public virtual bool IsKeptByOthers => false;

    /// <summary>True where the picture is kept in the step that changes what it is of; false where it is a step of its own right after it.</summary>
    protected virtual bool IsKeptWithin => true;

    /// <summary>An open connection, which the caller disposes of.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Begins a transaction that sees one moment and hinders nobody.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Does work in one transaction that is kept wholly or, where the work fails, not at all. Works of one topic come one after the other.</summary>
    /// <param name="topics">What the work is about.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Ends the wait and the work.</param>
    public Task<T> WriteAsync<T>(IReadOnlyCollection<string> topics, Func<DbConnection, Task<T>> work, CancellationToken cancellation) => WriteAsync(topics, Repeat.Never, work, cancellation);

    /// <summary>The same, where it is told whether the work may be done again though it may have been kept.</summary>
    public abstract Task<T> WriteAsync<T>(IReadOnlyCollection<string> topics, Repeat repeat, Func<DbConnection, Task<T>> work, CancellationToken cancellation);

    /// <summary>
    /// Does work on the kept picture in one transaction that sees one moment. Works of all processes come one after the other, each seeing what the one before kept. What
    /// it took in; 0 where another process has the turn and that is not waited for.
    /// </summary>
    protected abstract Task<int> TurnAsync(bool isWaiting, Func<DbConnection, Task<int>> work, CancellationToken cancellation);

    /// <summary>Adds rows to the table of versions; the numbers by which they are joined to their reports, in their order.</summary>
    public abstract Task<IReadOnlyList<long>> AddVersionsAsync(DbConnection connection, IReadOnlyList<VersionRow> rows, CancellationToken cancellation);

    /// <summary>Adds rows to the table of reports.</summary>
    public abstract Task AddReportsAsync(DbConnection connection, IReadOnlyList<ReportRow> rows, CancellationToken cancellation);

    /// <summary>What a failure of the database means to the user.</summary>
    public abstract StoreException FaultOf(DbException failure);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Does work whose failures come out in Panj's words.</summary>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await work();
        }
        catch (DbException failure)
        {
            throw FaultOf(failure);
        }
        catch (JsonException failure)
        {
            throw new StoreException(StoreFault.Corrupt, $"The store {Name} keeps a row that cannot be read: {failure.Message} Restore it from a backup.", failure);
        }
    }

    /// <summary>Does work that changes what the picture is of: what it changed is due in the same transaction, and taken in unless that is left to others.</summary>
    public async Task<T> ChangeAsync<T>(IReadOnlyCollection<string> topics, Repeat repeat, Func<DbConnection, Task<Change<T>>> work, CancellationToken cancellation)
    {
        var isKept = Keeper is not null && !IsKeptLater;
        var change = await WriteAsync(topics, repeat, async connection =>
        {
            var made = await work(connection);
            if (made.Steps == 0) return made;
            await DueAsync(connection, made, cancellation);
            if (isKept && IsKeptWithin) await KeepAsync(connection, new Claim(made.Articles.Count, null), cancellation);
            // last, since all writers meet at this row
            await connection.Command("UPDATE store SET revision = revision + @steps", ("@steps", made.Steps)).ChangedAsync(cancellation);
            return made;
        }, cancellation);
        if (isKept && !IsKeptWithin && change.Articles.Count > 0) await TakeInAsync(new Claim(change.Articles.Count, change.Articles), promised: null, cancellation);
        return change.Outcome;
    }

    /// <summary>Takes articles that are due into the kept picture, in a step of its own.</summary>
    /// <param name="claim">Which of them.</param>
    /// <param name="promised">How long from its end whoever asks promises to go on with it, so that readers need not; null for no promise.</param>
    /// <param name="cancellation">Ends the wait and the work.</param>
    /// <returns>How many were taken in.</returns>
    public Task<int> TakeInAsync(Claim claim, TimeSpan? promised, CancellationToken cancellation) => TurnAsync(claim.IsWaiting, async connection =>
    {
        if (claim.IsLeftToOthers && await connection.NumberAsync(Promised, cancellation) > Now) return 0;
        var taken = await KeepAsync(connection, claim, cancellation);
        if (taken > 0 || promised is not null)
            await connection.Command("UPDATE taking_in SET revision = revision + @more, promised = coalesce(@promised, promised)", ("@more", taken > 0 ? 1 : 0), ("@promised", promised is { } lasts ? Now + (long)lasts.TotalMilliseconds : null)).ChangedAsync(cancellation);
        return taken;
    }, cancellation);

    /// <summary>Does work that reads, all of it at one moment.</summary>
    internal virtual Task<T> ReadAtOneMomentAsync<T>(Func<Statements, Task<T>> work, CancellationToken cancellation) => ReadAsync(async connection =>
    {
        await using var moment = await BeginReadAsync(connection, cancellation);
        await using var statements = new Statements(connection, cancellation);
        return await work(statements);
    }, cancellation);

    /// <summary>Does work that reads.</summary>
    public virtual Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => GuardAsync(() => OpenedAsync(work, cancellation));

    /// <summary>Does work over a connection of its own.</summary>
    protected async Task<T> OpenedAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var connection = await OpenAsync(cancellation);
        return await work(connection);
    }

    /// <summary>
    /// The kept picture has yet to take in a change of articles. A row that is there already is written all the same, so that who takes it in either sees this change
    /// or leaves the row. In the order of identities, so that no two wait for each other.
    /// </summary>
    private async Task DueAsync<T>(DbConnection connection, Change<T> change, CancellationToken cancellation)
    {
        await DueAsync(connection, change.Articles.Except(change.New, StringComparer.Ordinal), 1, cancellation);
        await DueAsync(connection, change.New, 0, cancellation);
    }

    private async Task DueAsync(DbConnection connection, IEnumerable<string> articles, int changed, CancellationToken cancellation)
    {
        string[] ordered = [.. articles.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (ordered.Length == 0) return;
        await connection.Command(
            $"INSERT INTO picture_due (article, changed) SELECT l.article, @changed FROM {Table("@articles", "article")} WHERE true ON CONFLICT (article) DO UPDATE SET changed = 1",
            ("@articles", List(ordered)), ("@changed", changed)).ChangedAsync(cancellation);
    }

    private async Task<int> KeepAsync(DbConnection connection, Claim claim, CancellationToken cancellation)
    {
        if (Keeper is null) return 0;
        await using var rows = new PictureRows(this, connection, claim.Articles, cancellation);
        var taken = await Keeper.KeepAsync(rows, claim.Most);
        await rows.FlushAsync();
        return taken;
    }
}
