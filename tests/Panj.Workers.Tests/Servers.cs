using System.Diagnostics;
using Npgsql;

namespace Panj.Workers.Tests;

/// <summary>A broker and a database of a test's own, which it may kill: .ci/servers starts them and does what it is told.</summary>
internal sealed class Servers : IAsyncDisposable
{
    private readonly Process _process;

    private Servers(Process process, string database, Uri broker) => (_process, Database, Broker) = (process, database, broker);

    public string Database { get; }

    public Uri Broker { get; }

    public static async Task<Servers> StartAsync(string root)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, ArgumentList = { Path.Combine(root, ".ci", "servers") } };
        var process = Process.Start(start).ShouldNotBeNull();
        var database = (await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
        database.ShouldNotBe("failed");
        return new Servers(process, database, new Uri((await process.StandardOutput.ReadLineAsync()).ShouldNotBeNull()));
    }

    /// <summary>Ends a server with signal 9; comes back when it is there again.</summary>
    public async Task KillAsync(string server)
    {
        await _process.StandardInput.WriteLineAsync($"kill {server}");
        await _process.StandardInput.FlushAsync();
        (await _process.StandardOutput.ReadLineAsync()).ShouldBe("done");
    }

    /// <summary>A number that the database knows.</summary>
    public async Task<long> NumberAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync() ?? 0L);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
