using System.Diagnostics;
using System.Text.Json;

namespace Panj.Evaluating.Tests;

/// <summary>Scorers of others that lie beside the repository; a test that wants one is skipped where there is none.</summary>
internal static class OutsideScorer
{
    private static readonly string? Shared = Found();

    public static string Run(string script, params string[] args)
    {
        Assert.SkipWhen(Shared is null, "no shared folder lies beside the repository");
        var start = new ProcessStartInfo("python3", [Path.Combine(Shared!, script), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var python = Process.Start(start)!;
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        python.ExitCode.ShouldBe(0, python.StandardError.ReadToEnd());
        return output;
    }

    public static JsonElement Json(string script, params string[] args) => JsonDocument.Parse(Run(script, args)).RootElement;

    private static string? Found()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent;
        var shared = Path.Combine(folder?.Parent?.FullName ?? "", "shared");
        return File.Exists(Path.Combine(shared, "benchmarks", "bench.py")) ? shared : null;
    }
}
