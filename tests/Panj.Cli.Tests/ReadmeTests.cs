namespace Panj.Cli.Tests;

/// <summary>What README.md shows is what the program prints. PANJ_WRITE_DOCS=1 writes it anew.</summary>
public sealed class ReadmeTests
{
    private static readonly string _root = Root();

    private static string Path => System.IO.Path.Combine(_root, "README.md");

    [Fact]
    public async Task Shown_output_is_what_is_printed()
    {
        var readme = await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken);
        var held = readme;
        foreach (var block in ShownBlock.In(readme)) held = block.Replaced(held, await ContentOf(block));
        if (Environment.GetEnvironmentVariable("PANJ_WRITE_DOCS") == "1") await File.WriteAllTextAsync(Path, held, TestContext.Current.CancellationToken);
        else readme.ShouldBe(held, "README.md is out of date: run this test with PANJ_WRITE_DOCS=1");
    }

    [Fact]
    public async Task Every_sort_of_block_is_shown() =>
        ShownBlock.In(await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken)).Select(b => b.Sort).Distinct().ShouldBe(["output", "figures"], ignoreOrder: true);

    private static async Task<string> ContentOf(ShownBlock block) =>
        block.Sort == "output" ? $"```text\n{await OutputOf(block.Source)}\n```" : FloorTable.Of(await File.ReadAllTextAsync(System.IO.Path.Combine(_root, block.Source)));

    /// <summary>What "panj read PATH | head -N" prints.</summary>
    private static async Task<string> OutputOf(string command)
    {
        var parts = command.Split(" | head -");
        var words = parts[0].Split(' ').Skip(1).Select(w => w.StartsWith("samples", StringComparison.Ordinal) ? System.IO.Path.Combine(_root, w) : w);
        var lines = (await CliRun.Of([.. words])).Output.TrimEnd().Split('\n');
        return string.Join('\n', parts is [_, var count] ? lines.Take(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)) : lines);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Panj.slnx");
        return folder.FullName;
    }
}
