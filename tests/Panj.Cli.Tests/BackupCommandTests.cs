namespace Panj.Cli.Tests;

public sealed class BackupCommandTests : IDisposable
{
    private const string Plan = """{"id":"n1","outlet":"Pamir Post","published":"2024-05-06","text":"Norway and Sweden will hold joint military exercises near Kiruna on 20 June 2024, the Swedish defence ministry said."}""";

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    private string Backup => Path.Combine(_folder.Path, "backup.db");

    private string Restored => Path.Combine(_folder.Path, "restored.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_restored_exports_the_same()
    {
        await CliRun.WithInput(Plan, "add", "-", "--store", Store);
        var written = await CliRun.Of("backup", Backup, "--store", Store);
        written.Output.ShouldStartWith("backed up 1 articles, 0 operations; sha256 ");
        var restored = await CliRun.Of("restore", Backup, "--store", Restored);
        restored.Output[^65..].ShouldBe(written.Output[^65..]);
        (await CliRun.Of("export", "--store", Restored)).Output.ShouldBe((await CliRun.Of("export", "--store", Store)).Output);
    }

    [Fact]
    public async Task Nothing_is_overwritten_by_a_backup()
    {
        await CliRun.WithInput(Plan, "add", "-", "--store", Store);
        _folder.Write("backup.db", "mine");
        var run = await CliRun.Of("backup", Backup, "--store", Store);
        (run.ExitCode, run.Output).ShouldBe((3, ""));
        (await File.ReadAllTextAsync(Backup, TestContext.Current.CancellationToken)).ShouldBe("mine");
    }

    [Fact]
    public async Task What_is_no_backup_restores_nothing()
    {
        var run = await CliRun.Of("restore", _folder.Write("other.db", new string('x', 9_000)), "--store", Restored);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("damaged or is not a SQLite file");
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused()
    {
        await CliRun.WithInput(Plan, "add", "-", "--store", Store);
        Execute("PRAGMA user_version = 999");
        var run = await CliRun.WithInput(Plan, "add", "-", "--store", Store);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("Use a newer Panj");
    }

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
