using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Panj.Storage;

/// <summary>One-line commands with named parameters.</summary>
internal static class SqliteCommands
{
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value);
        return command;
    }

    public static async Task ExecuteAsync(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<long> NumberAsync(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.Command(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
