using System.Text;
using System.Text.Json;
using Panj.Cli.Hosting;

namespace Panj.Cli.Tests;

/// <summary>What one command, run in this process on files of its own, gave.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IReadOnlyList<JsonElement> JsonLines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public static Task<CliRun> Of(params string[] args) => WithInput("", args);

    public static Task<CliRun> WithInput(string input, params string[] args) => WithWorkers(2, input, args);

    public static Task<CliRun> WithWorkers(int workers, string input, params string[] args) => RunAsync(workers, TimeProvider.System, input, args);

    /// <summary>Runs a command at a time of the test's own.</summary>
    public static Task<CliRun> At(TimeProvider time, string input, params string[] args) => RunAsync(2, time, input, args);

    private static async Task<CliRun> RunAsync(int workers, TimeProvider time, string input, string[] args)
    {
        var output = new MemoryStream();
        var error = new StringWriter();
        using var host = new CommandHost { Workers = workers, Time = time, Output = output, Error = error, Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)) };
        var code = await PanjCommandLine.RunAsync(args, host);
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
