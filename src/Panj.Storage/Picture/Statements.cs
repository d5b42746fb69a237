using System.Data.Common;

namespace Panj.Storage;

/// <summary>The commands over one connection, each prepared once however often it is run.</summary>
internal sealed class Statements(DbConnection connection, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>Ends the work that is done with them now.</summary>
    public CancellationToken Cancellation { get; set; } = cancellation;

    /// <summary>The transaction in which they run now, where they outlive one; null where each is made within the one it runs in.</summary>
    public DbTransaction? Transaction { private get; set; }

    /// <summary>How many commands are held.</summary>
    public int Count => _commands.Count;

    public DbConnection Connection => connection;

    /// <summary>Runs a command; the number of rows that changed.</summary>
    public Task<int> ChangeAsync(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Filled(sql, parameters).ExecuteNonQueryAsync(Cancellation);

    /// <summary>The number that a command gives, null for none.</summary>
    public Task<object?> ValueAsync(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) => Filled(sql, parameters).ExecuteScalarAsync(Cancellation);

    /// <summary>What each row becomes.</summary>
    public Task<IReadOnlyList<T>> RowsAsync<T>(string sql, Func<DbDataReader, T> made, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RowsAsync(Filled(sql, parameters), made, static _ => true);

    /// <summary>What each row becomes, as long as there is need for another.</summary>
    public Task<IReadOnlyList<T>> RowsWhileAsync<T>(string sql, Func<DbDataReader, T> made, Func<IReadOnlyList<T>, bool> isWanted, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RowsAsync(Filled(sql, parameters), made, isWanted);

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values) await command.DisposeAsync();
        _commands.Clear();
    }

    private async Task<IReadOnlyList<T>> RowsAsync<T>(DbCommand command, Func<DbDataReader, T> made, Func<IReadOnlyList<T>, bool> isWanted)
    {
        await using var rows = await command.ExecuteReaderAsync(Cancellation);
        var list = new List<T>();
        while (isWanted(list) && await rows.ReadAsync(Cancellation)) list.Add(made(rows));
        return list;
    }

    private DbCommand Filled(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command)) return _commands[sql] = connection.Command(sql, parameters);
        if (Transaction is not null) command.Transaction = Transaction;
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        return command;
    }
}
