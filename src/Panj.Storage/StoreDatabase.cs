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

    /// <summary>Does work that reads.</summary>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) => GuardAsync(async () =>
    {
        await using var connection = await OpenAsync(cancellation);
        return await work(connection);
    });
}
