using System.Data.Common;
using System.Globalization;

namespace Panj.Storage;

/// <summary>One-line commands with named parameters.</summary>
public static class DbCommands
{
    /// <summary>A command with its parameters; null stands for no value.</summary>
    public static DbCommand Command(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Add(name, value);
        return command;
    }

    /// <summary>Adds one parameter.</summary>
    public static void Add(this DbCommand command, string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(command);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }

    /// <summary>Runs it; the number of rows that changed.</summary>
    public static async Task<int> ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Runs a command and disposes of it; true where some row changed.</summary>
    public static async Task<bool> ChangedAsync(this DbCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        await using (command) return await command.ExecuteNonQueryAsync(cancellation) > 0;
    }

    /// <summary>The one number that it gives.</summary>
    public static async Task<long> NumberAsync(this DbConnection connection, string sql, CancellationToken cancellation) =>
        await connection.Command(sql).NumberAsync(cancellation) ?? throw new InvalidOperationException("No row came back.");

    /// <summary>The one number that a command gives, null for none; the command is disposed of.</summary>
    public static async Task<long?> NumberAsync(this DbCommand command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        await using (command)
            return await command.ExecuteScalarAsync(cancellation) is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>What each row becomes, in their order; the command is disposed of.</summary>
    public static async Task<List<T>> RowsAsync<T>(this DbCommand command, Func<DbDataReader, T> made, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(made);
        await using (command)
        {
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            var list = new List<T>();
            while (await rows.ReadAsync(cancellation)) list.Add(made(rows));
            return list;
        }
    }

    /// <summary>The text of a column, null for none.</summary>
    public static string? TextOrNull(this DbDataReader row, int column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.IsDBNull(column) ? null : row.GetString(column);
    }
}
