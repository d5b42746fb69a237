using Npgsql;
using Panj.Events.Ports;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

/// <summary>Makes stores in schemas of their own of the database that PANJ_TEST_POSTGRES names. Without it tests are skipped at home and fail in CI.</summary>
public sealed class PostgresMaker : StoreMaker
{
    private readonly string _schema = "panj_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
    private readonly string? _server = Environment.GetEnvironmentVariable("PANJ_TEST_POSTGRES");
    private bool _isMade;

    /// <summary>What names the store to whoever opens it.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(_server) { SearchPath = _schema, ApplicationName = _schema, MaxPoolSize = 8 }.ToString();

    public async Task ReadyAsync()
    {
        if (string.IsNullOrEmpty(_server) && Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail("PANJ_TEST_POSTGRES names no PostgreSQL server.");
        Assert.SkipWhen(string.IsNullOrEmpty(_server), "PANJ_TEST_POSTGRES names no PostgreSQL server.");
        if (!_isMade) await ExecuteAsync($"CREATE SCHEMA {_schema}");
        _isMade = true;
    }

    public override async Task<Store> OpenAsync(TimeProvider time)
    {
        await ReadyAsync();
        return await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = Connection, Time = time, Keeper = Keeper, IsKeptLater = IsKeptLater }, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens it so that what fails is done again so many times.</summary>
    public async Task<Store> OpenAsync(int retries)
    {
        await ReadyAsync();
        return await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = Connection, Retries = retries }, TestContext.Current.CancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_isMade) await ExecuteAsync($"DROP SCHEMA {_schema} CASCADE");
    }

    public async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { SearchPath = _schema, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
