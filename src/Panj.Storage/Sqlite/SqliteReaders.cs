using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Panj.Storage;

/// <summary>
/// Connections that read, each with the statements it has prepared: to prepare a question anew takes longer than to answer it. Safe for use from many threads; each piece of
/// work has a connection to itself.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="open">Opens a connection to it.</param>
internal sealed class SqliteReaders(string path, Func<CancellationToken, Task<DbConnection>> open) : IAsyncDisposable
{
    /// <summary>Connections that wait for work; what more there are end with their work.</summary>
    private const int MostIdle = 16;

    /// <summary>Statements of one connection: there are no more sorts of questions than this, so that one who makes more of them is not worth keeping.</summary>
    private const int MostStatements = 200;

    private readonly ConcurrentBag<Statements> _idle = [];
    private DateTime _born;

    /// <summary>Does work at one moment.</summary>
    public async Task<T> ReadAsync<T>(Func<Statements, Task<T>> work, CancellationToken cancellation)
    {
        var reader = await RentAsync(cancellation);
        var isSound = false;
        try
        {
            await using (var moment = ((SqliteConnection)reader.Connection).BeginTransaction(deferred: true))
            {
                reader.Transaction = moment;
                var result = await work(reader);
                isSound = true;
                return result;
            }
        }
        finally
        {
            if (isSound && _idle.Count < MostIdle && reader.Count <= MostStatements) _idle.Add(reader);
            else await EndAsync(reader);
        }
    }

    /// <summary>Ends all that wait.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var reader)) await EndAsync(reader);
    }

    private async Task<Statements> RentAsync(CancellationToken cancellation)
    {
        await ForgetOthersAsync();
        if (!_idle.TryTake(out var reader)) return new Statements(await open(cancellation), cancellation);
        reader.Cancellation = cancellation;
        return reader;
    }

    /// <summary>Whoever waits reads the file that was there: one that was put in its place is another.</summary>
    private async Task ForgetOthersAsync()
    {
        var born = File.GetCreationTimeUtc(path);
        if (born == _born) return;
        await DisposeAsync();
        _born = born;
    }

    private static async Task EndAsync(Statements reader)
    {
        await reader.DisposeAsync();
        await reader.Connection.DisposeAsync();
    }
}
