using Npgsql;

namespace Panj.Cli.Tests;

/// <summary>The same commands over PostgreSQL, in a schema of their own of the database that PANJ_TEST_POSTGRES names. Skipped at home without one; failing in CI.</summary>
public sealed class PostgresStoreTests : IAsyncLifetime
{
    private readonly string _schema = "panj_" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
    private readonly string? _server = Environment.GetEnvironmentVariable("PANJ_TEST_POSTGRES");
    private readonly TemporaryFolder _folder = new();

    private string Postgres => new NpgsqlConnectionStringBuilder(_server) { SearchPath = _schema }.ToString();

    private string Sqlite => Path.Combine(_folder.Path, "panj.db");

    public async ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(_server) && Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail("PANJ_TEST_POSTGRES names no PostgreSQL server.");
        Assert.SkipWhen(string.IsNullOrEmpty(_server), "PANJ_TEST_POSTGRES names no PostgreSQL server.");
        await ExecuteAsync($"CREATE SCHEMA {_schema}");
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        if (!string.IsNullOrEmpty(_server)) await ExecuteAsync($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
    }

    [Fact]
    public async Task Both_kinds_of_store_export_the_same()
    {
        string[] samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*", SearchOption.AllDirectories);
        await CliRun.Of(["add", .. samples.Take(6), "--store", Sqlite]);
        foreach (var sample in samples.Take(6).Reverse()) await CliRun.Of("add", sample, "--store", Postgres);
        await DecideAsync(Sqlite);
        await DecideAsync(Postgres);
        foreach (var format in PictureFormats.Names) (await ExportAsync(Postgres, format)).ShouldBe(await ExportAsync(Sqlite, format));
    }

    private static async Task DecideAsync(string store)
    {
        var first = (await CliRun.Of("export", "--store", store)).Json.GetProperty("events").EnumerateArray().First().GetProperty("id").GetString()!;
        (await CliRun.At(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(), "", "hide", first, "--by", "Zarina", "--store", store)).ExitCode.ShouldBe(0);
    }

    private static async Task<string> ExportAsync(string store, string format)
    {
        var run = await CliRun.Of("export", "--as", format, "--store", store);
        run.ExitCode.ShouldBe(0);
        return run.Output;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
