using System.Diagnostics;

namespace Panj.Storage.Tests;

/// <summary>A server of a test's own, which it may let crash. The shell that started it stays, and ends it with the test.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private const string Script = """
        . .ci/postgres && start_postgres && echo "$PANJ_TEST_POSTGRES" || exit 1
        while read -r; do crash_postgres; echo up; done
        stop_postgres
        """;

    private readonly Process _shell;

    private OwnPostgres(Process shell, string address) => (_shell, Address) = (shell, address);

    /// <summary>What names its database.</summary>
    public string Address { get; }

    /// <summary>Starts it; the test is skipped where there is none to start, and fails for that in CI.</summary>
    public static async Task<OwnPostgres> StartAsync()
    {
        var shell = Process.Start(new ProcessStartInfo("bash", ["-c", Script]) { WorkingDirectory = Repository(), RedirectStandardInput = true, RedirectStandardOutput = true }).ShouldNotBeNull();
        var address = await shell.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (address is not null && address.StartsWith("Host", StringComparison.Ordinal)) return new OwnPostgres(shell, address);
        shell.Dispose();
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail($"No PostgreSQL could be started: {address}");
        Assert.Skip("There is no PostgreSQL to start.");
        throw new InvalidOperationException("Skipped.");
    }

    /// <summary>Ends it as a loss of power does, and starts it again.</summary>
    public async Task CrashAsync()
    {
        await _shell.StandardInput.WriteLineAsync();
        (await _shell.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("up");
    }

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync(CancellationToken.None);
        _shell.Dispose();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Panj.slnx");
        return folder.FullName;
    }
}
