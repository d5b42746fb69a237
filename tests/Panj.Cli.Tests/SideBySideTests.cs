namespace Panj.Cli.Tests;

/// <summary>How many articles are read side by side changes no byte of what is printed.</summary>
public sealed class SideBySideTests
{
    private const int Articles = 140;

    private static readonly string Lines = string.Join('\n', Enumerable.Range(0, Articles).Select(Line));

    /// <summary>Texts of very different lengths, so that those that come later are often done earlier; every tenth line is broken.</summary>
    private static string Line(int number)
    {
        if (number % 10 == 9) return "{broken";
        var told = string.Concat(Enumerable.Repeat($"Norway and Sweden signed agreement {number} in Oslo on Monday. Soldiers attacked a post near Khorog, killing {number} men. ", 1 + (number * 7 % 5)));
        return $$"""{"id":"n{{number}}","published":"2024-05-06","text":"{{told}}"}""";
    }

    [Theory]
    [InlineData("read", "-", "--format", "json")]
    [InlineData("read", "-", "--format", "text")]
    [InlineData("read", "-", "--format", "jsonl")]
    [InlineData("inspect", "-", "--why", "--muc")]
    [InlineData("inspect", "-", "--conllu")]
    public async Task Any_number_gives_the_same_bytes(params string[] args)
    {
        var alone = await CliRun.WithWorkers(1, Lines, args);
        alone.Output.ShouldContain("Norway");
        foreach (var workers in new[] { 2, 5 }) (await CliRun.WithWorkers(workers, Lines, args)).ShouldBe(alone);
    }

    [Fact]
    public async Task Articles_come_out_in_their_order()
    {
        var ids = (await CliRun.WithWorkers(3, Lines, "inspect", "-")).JsonLines.Select(line => line.GetProperty("id").GetString());
        ids.ShouldBe(Enumerable.Range(0, Articles).Where(number => number % 10 != 9).Select(number => $"n{number}"));
    }
}
