using Npgsql;

namespace Panj.Workers.Tests;

/// <summary>A broker and a database of a test's own, which it may kill: .ci/servers starts them and does what it is told.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly ServerScript _script;

    private Servers(ServerScript script, string database, Uri broker) => (_script, Database, Broker) = (script, database, broker);

    public string Database { get; }

    public Uri Broker { get; }

    public static async Task<Servers> StartAsync(string root)
    {
        var script = ServerScript.Start(root, "servers");
        return new Servers(script, await script.HearAsync(), new Uri(await script.HearAsync()));
    }

    /// <summary>Ends a server with signal 9; comes back when it is there again.</summary>
    public Task KillAsync(string server) => _script.TellAsync($"kill {server}");

    /// <summary>A number that the database knows.</summary>
    public async Task<long> NumberAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    public ValueTask DisposeAsync() => _script.DisposeAsync();
}
