using System.Data.Common;
using System.Text.RegularExpressions;

namespace Panj.Storage;

/// <summary>
/// The commands over one connection, each prepared once however often it is run. Where the database lies behind a network, what nobody waits for
/// goes there with the next question.
/// </summary>
internal sealed partial class Statements(DbConnection connection, CancellationToken cancellation) : IAsyncDisposable
{
    /// <summary>No more commands than this wait for a question.</summary>
    private const int MostWaiting = 1_000;

    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _laterals = new(StringComparer.Ordinal);
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

    /// <summary>Runs a command for each row of some columns, with the next that is waited for: one command for all rows where the database takes arrays.</summary>
    public async Task EachAsync(string sql, params (string Name, Array Values)[] columns)
    {
        if (columns[0].Values.Length == 0) return;
        if (connection.CanCreateBatch) await LaterAsync(sql, Whole(columns, []));
        else
            for (var at = 0; at < columns[0].Values.Length; at++) await ChangeAsync(sql, Row(columns, at, []));
    }

    /// <summary>What the rows become that a command gives which changes something for each row of some columns, in no order.</summary>
    public async Task<IReadOnlyList<T>> ChangedEachAsync<T>(string sql, Func<DbDataReader, T> made, params (string Name, Array Values)[] columns)
    {
        if (columns[0].Values.Length == 0) return [];
        if (connection.CanCreateBatch) return await RowsAsync(sql, made, Whole(columns, []));
        var found = new List<T>();
        for (var at = 0; at < columns[0].Values.Length; at++) found.AddRange(await RowsAsync(sql, made, Row(columns, at, [])));
        return found;
    }

    /// <summary>What the rows become that a question gives for each row of some columns, in the order of these; parameters beside the columns are the same for all.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<T>>> RowsEachAsync<T>(string sql, Func<DbDataReader, T> made, (string Name, Array Values)[] columns, params (string Name, object? Value)[] same)
    {
        var many = columns[0].Values.Length;
        if (many == 0) return [];
        if (!connection.CanCreateBatch)
        {
            var each = new List<IReadOnlyList<T>>(many);
            for (var at = 0; at < many; at++) each.Add(await RowsAsync(sql, made, Row(columns, at, same)));
            return each;
        }

        var found = Enumerable.Range(0, many).Select(_ => new List<T>()).ToArray();
        foreach (var (row, place) in await RowsAsync(Lateral(sql, columns), row => (made(row), row.GetInt64(row.FieldCount - 1)), Whole(columns, same))) found[place - 1].Add(row);
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values) await command.DisposeAsync();
        _commands.Clear();
        if (_waiting is not null) await Taken(_waiting).DisposeAsync();
    }

    /// <summary>One question for all rows of some columns, which takes from each in turn what the question takes from parameters; the last of what it gives is the place of the row.</summary>
    private string Lateral(string sql, (string Name, Array Values)[] columns)
    {
        if (_laterals.TryGetValue(sql, out var known)) return known;
        var names = columns.Select(column => column.Name[1..]).ToHashSet(StringComparer.Ordinal);
        var question = Parameter().Replace(sql, found => names.Contains(found.Groups[1].Value) ? $"q.{found.Groups[1].Value}" : found.Value);
        return _laterals[sql] = $"SELECT r.*, q.place FROM unnest({string.Join(", ", columns.Select(c => c.Name))}) WITH ORDINALITY AS q ({string.Join(", ", columns.Select(c => c.Name[1..]))}, place) CROSS JOIN LATERAL ({question} OFFSET 0) r"; // an offset has it asked for each row
    }

    private static (string, object?)[] Whole((string Name, Array Values)[] columns, (string, object?)[] same) => [.. columns.Select(column => (column.Name, (object?)column.Values)), .. same];

    private static (string, object?)[] Row((string Name, Array Values)[] columns, int at, (string, object?)[] same) => [.. columns.Select(column => (column.Name, column.Values.GetValue(at))), .. same];

    [GeneratedRegex("@([a-z_]+)")]
    private static partial Regex Parameter();

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
