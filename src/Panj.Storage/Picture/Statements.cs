using System.Data.Common;

namespace Panj.Storage;

/// <summary>
/// The commands over one connection, each prepared once however often it is run. Where the database lies behind a network, what nobody waits for
/// goes there with the next question.
/// </summary>
internal sealed class Statements(DbConnection connection, CancellationToken cancellation) : IAsyncDisposable
{
    /// <summary>No more commands than this wait for a question.</summary>
    private const int MostWaiting = 1_000;

    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private DbBatch? _waiting;

    /// <summary>Ends the work that is done with them now.</summary>
    public CancellationToken Cancellation { get; set; } = cancellation;

    /// <summary>The transaction in which they run now, where they outlive one; null where each is made within the one it runs in.</summary>
    public DbTransaction? Transaction { private get; set; }

    /// <summary>How many commands are held.</summary>
    public int Count => _commands.Count;

    public DbConnection Connection => connection;

    /// <summary>Runs a command; the number of rows that changed.</summary>
    public Task<int> ChangeAsync(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (_waiting is null) return Filled(sql, parameters).ExecuteNonQueryAsync(Cancellation);
        Wait(sql, parameters);
        return FlushAsync();
    }

    /// <summary>Runs a command with the next that is waited for, or with <see cref="FlushAsync"/>.</summary>
    public Task LaterAsync(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!connection.CanCreateBatch) return ChangeAsync(sql, parameters);
        Wait(sql, parameters);
        return _waiting is { BatchCommands.Count: >= MostWaiting } ? FlushAsync() : Task.CompletedTask;
    }

    /// <summary>Runs what waits; the number of rows that the last of it changed.</summary>
    public async Task<int> FlushAsync()
    {
        if (_waiting is null) return 0;
        await using var batch = Taken(_waiting);
        await batch.ExecuteNonQueryAsync(Cancellation);
        return batch.BatchCommands[^1].RecordsAffected;
    }

    /// <summary>The number that a command gives, null for none.</summary>
    public Task<object?> ValueAsync(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (_waiting is null) return Filled(sql, parameters).ExecuteScalarAsync(Cancellation);
        Wait(sql, parameters);
        return BehindAsync(Taken(_waiting));

        async Task<object?> BehindAsync(DbBatch batch)
        {
            await using (batch) return await batch.ExecuteScalarAsync(Cancellation);
        }
    }

    /// <summary>What each row becomes.</summary>
    public Task<IReadOnlyList<T>> RowsAsync<T>(string sql, Func<DbDataReader, T> made, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RowsWhileAsync(sql, made, static _ => true, parameters);

    /// <summary>What each row becomes, as long as there is need for another.</summary>
    public Task<IReadOnlyList<T>> RowsWhileAsync<T>(string sql, Func<DbDataReader, T> made, Func<IReadOnlyList<T>, bool> isWanted, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (_waiting is null) return AloneAsync(Filled(sql, parameters));
        Wait(sql, parameters);
        return BehindAsync(Taken(_waiting));

        async Task<IReadOnlyList<T>> AloneAsync(DbCommand command)
        {
            await using var rows = await command.ExecuteReaderAsync(Cancellation);
            return await ReadAsync(rows, made, isWanted);
        }

        async Task<IReadOnlyList<T>> BehindAsync(DbBatch batch)
        {
            await using (batch)
            {
                await using var rows = await batch.ExecuteReaderAsync(Cancellation);
                return await ReadAsync(rows, made, isWanted);
            }
        }
    }

    /// <summary>What the rows become that one command gives for each of some sets of parameters, in their order.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> RowsEachAsync<T>(string sql, Func<DbDataReader, T> made, IReadOnlyList<(string Name, object? Value)[]> sets)
    {
        var found = new List<IReadOnlyList<T>>(sets.Count);
        if (sets.Count == 0) return found;
        if (!connection.CanCreateBatch)
        {
            foreach (var parameters in sets) found.Add(await RowsAsync(sql, made, parameters));
            return found;
        }

        foreach (var parameters in sets) Wait(sql, parameters);
        await using var batch = Taken(_waiting ?? throw new InvalidOperationException("Nothing waits."));
        await using var rows = await batch.ExecuteReaderAsync(Cancellation);
        do found.Add(await ReadAsync(rows, made, static _ => true));
        while (await rows.NextResultAsync(Cancellation));
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values) await command.DisposeAsync();
        _commands.Clear();
        if (_waiting is not null) await Taken(_waiting).DisposeAsync();
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(DbDataReader rows, Func<DbDataReader, T> made, Func<IReadOnlyList<T>, bool> isWanted)
    {
        var list = new List<T>();
        while (isWanted(list) && await rows.ReadAsync(Cancellation)) list.Add(made(rows));
        return list;
    }

    private DbBatch Taken(DbBatch waiting)
    {
        _waiting = null;
        return waiting;
    }

    private void Wait(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        _waiting ??= connection.CreateBatch();
        var command = _waiting.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        _waiting.BatchCommands.Add(command);
    }

    private DbCommand Filled(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command)) return _commands[sql] = connection.Command(sql, parameters);
        if (Transaction is not null) command.Transaction = Transaction;
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }
}
