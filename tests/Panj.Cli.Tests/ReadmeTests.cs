using System.Text.RegularExpressions;

namespace Panj.Cli.Tests;

/// <summary>What README.md shows is what the program prints. PANJ_WRITE_DOCS=1 writes it anew.</summary>
public sealed class ReadmeTests
{
    private static string Readme => Path.Combine(Repository.Root, "README.md");

    [Fact]
    public async Task Shown_output_is_what_is_printed()
    {
        var readme = await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken);
        var held = readme;
        foreach (var block in ShownBlock.In(readme)) held = block.Replaced(held, await ContentOf(block));
        if (Environment.GetEnvironmentVariable("PANJ_WRITE_DOCS") == "1") await File.WriteAllTextAsync(Readme, held, TestContext.Current.CancellationToken);
        else readme.ShouldBe(held, "README.md is out of date: run this test with PANJ_WRITE_DOCS=1");
    }

    [Fact]
    public async Task Every_sort_of_block_is_shown() =>
        ShownBlock.In(await File.ReadAllTextAsync(Readme, TestContext.Current.CancellationToken)).Select(b => b.Sort).Distinct().ShouldBe(["output", "figures"], ignoreOrder: true);

    private static async Task<string> ContentOf(ShownBlock block) =>
        block.Sort == "output" ? $"```text\n{await OutputOf(block.Source)}\n```" : FloorTable.Of(await File.ReadAllTextAsync(Path.Combine(Repository.Root, block.Source)));

    /// <summary>What "panj read PATH | sed -n '/FROM/,/TO/p'" prints.</summary>
    private static async Task<string> OutputOf(string command)
    {
        var parts = command.Split(" | sed -n ");
        var words = parts[0].Split(' ').Skip(1).Select(w => w.StartsWith("samples", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w);
        var lines = (await CliRun.Of([.. words])).Output.TrimEnd().Split('\n');
        return string.Join('\n', parts is [_, var range] ? Between(lines, range.Split('/')) : lines);
    }

    private static string[] Between(IEnumerable<string> lines, string[] range)
    {
        var shown = lines.SkipWhile(line => !Regex.IsMatch(line, range[1])).ToArray();
        var end = Array.FindIndex(shown, 1, line => Regex.IsMatch(line, range[3]));
        return shown[..(end < 0 || shown[end].Length > 0 ? end + 1 : end)];
    }
}
