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
    /// <summary>The topic of the kept picture: one writer at a time.</summary>
    public const string Picture = "picture";

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

    /// <summary>SQL for the bodies of the reports of a version <c>v</c>, in their order, as one JSON array of strings.</summary>
    public abstract string ReportBodies { get; }

    /// <summary>SQL for the rows of a list given as a parameter.</summary>
    public abstract string Listed(string parameter);

    /// <summary>A list as the value of a parameter.</summary>
    public abstract object List(IReadOnlyList<string> values);

    /// <summary>A list of numbers as the value of a parameter.</summary>
    public abstract object List(IReadOnlyList<long> values);

    /// <summary>SQL that takes @searched of event @number into the index of words of events.</summary>
    public abstract string AddEventWords { get; }

    /// <summary>SQL that takes event @number out of that index.</summary>
    public abstract string RemoveEventWords { get; }

    /// <summary>SQL for the numbers of events that have all of @words.</summary>
    public abstract string FindEventWords { get; }

    /// <summary>Words as the value of @words: each begins a word of what is found.</summary>
    public abstract string EventWords(IReadOnlyList<string> words);

    /// <summary>Keeps the picture beside the articles; null where nobody does, and what changes waits for who will.</summary>
    public IPictureKeeper? Keeper { get; init; }

    /// <summary>An open connection, which the caller disposes of.</summary>
    public abstract Task<DbConnection> OpenAsync(CancellationToken cancellation);

    /// <summary>Begins a transaction that sees one moment and hinders nobody.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Does work in one transaction that is kept wholly or, where the work fails, not at all. Works of one topic come one after the other.</summary>
    /// <param name="topics">What the work is about.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Ends the wait and the work.</param>
    public abstract Task<T> WriteAsync<T>(IReadOnlyCollection<string> topics, Func<DbConnection, Task<T>> work, CancellationToken cancellation);

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

    /// <summary>The kept picture has yet to take in a change of articles.</summary>
    public static async Task DueAsync(DbConnection connection, IEnumerable<string> articles, CancellationToken cancellation)
    {
        foreach (var article in articles.Distinct(StringComparer.Ordinal))
            await connection.Command("INSERT INTO picture_due (article) VALUES (@article) ON CONFLICT DO NOTHING", ("@article", article)).ChangedAsync(cancellation);
    }

    /// <summary>Takes articles that are due into the kept picture, where somebody keeps it, in the transaction of a connection that came by <see cref="WriteAsync"/>.</summary>
    /// <returns>How many were due and were taken in.</returns>
    public async Task<int> KeepAsync(DbConnection connection, int most, CancellationToken cancellation)
    {
        if (Keeper is null) return 0;
        await using var rows = new PictureRows(this, connection, cancellation);
        return await Keeper.KeepAsync(rows, most);
    }

    /// <summary>Topics of a work that changes what the picture is of.</summary>
    public IReadOnlyCollection<string> WithPicture(IEnumerable<string> topics) => Keeper is null ? [.. topics] : [.. topics, Picture];

    /// <summary>Does work that reads, all of it at one moment.</summary>
    internal virtual Task<T> ReadAtOneMomentAsync<T>(Func<Statements, Task<T>> work, CancellationToken cancellation) => ReadAsync(async connection =>
    {
        await using var moment = await BeginReadAsync(connection, cancellation);
        await using var statements = new Statements(connection, cancellation);
        return await work(statements);
    }, cancellation);

    /// <summary>Does work that reads.</summary>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => GuardAsync(async () =>
    {
        await using var connection = await OpenAsync(cancellation);
        return await work(connection);
    });
}
