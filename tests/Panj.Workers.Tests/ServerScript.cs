using System.Diagnostics;

namespace Panj.Workers.Tests;

/// <summary>A script of .ci that starts servers, says where they are, and does what it is told line by line; with the end of the lines it ends them.</summary>
internal sealed class ServerScript : IAsyncDisposable
{
    private readonly Process _process;

    private ServerScript(Process process) => _process = process;

    public static ServerScript Start(string root, string name)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, ArgumentList = { Path.Combine(root, ".ci", name) } };
        return new ServerScript(Process.Start(start).ShouldNotBeNull());
    }

    /// <summary>What it says next about a server that it started.</summary>
    public async Task<string> HearAsync()
    {
        var said = (await _process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
        said.ShouldNotBe("failed");
        return said;
    }

    /// <summary>Has it do something; comes back when that is done.</summary>
    public async Task TellAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        (await HearAsync()).ShouldBe("done");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
