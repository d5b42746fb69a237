using System.Text.Json;

namespace Panj.Cli.Tests;

public sealed class SearchCommandTests : IAsyncLifetime
{
    private const string Articles = """
        {"id":"n1","outlet":"Pamir Post","title":"Guards killed","published":"2024-05-06","text":"😀 Two border guards were killed in a clash with smugglers near Khorog on Sunday, the border service said."}
        {"id":"n2","outlet":"Hill Herald","published":"2024-05-09","text":"Norway and Sweden will hold joint military exercises near the border of Finland on 20 June 2024, the Swedish defence ministry said."}
        """;

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public async ValueTask InitializeAsync() => (await CliRun.WithInput(Articles, "add", "-", "--store", Store)).ExitCode.ShouldBe(0);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Spans_point_to_the_words_in_code_points()
    {
        var hit = (await Json("guard"))[0];
        var snippet = hit.GetProperty("snippets")[0];
        snippet.GetProperty("text").GetString().ShouldStartWith("😀 Two border guards");
        snippet.GetProperty("spans")[0].EnumerateArray().First().GetInt32().ShouldBe(0);
        snippet.GetProperty("words")[0].EnumerateArray().Select(n => n.GetInt32()).ShouldBe([13, 19]);
        hit.GetProperty("reports").EnumerateArray().ShouldContain(r => r.GetProperty("kind").GetString() == "clash");
    }

    [Theory]
    [InlineData("n1,n2", "border")]
    [InlineData("n1", "border", "--kind", "clash")]
    [InlineData("n2", "border", "--party", "norway")]
    [InlineData("n2", "border", "--party", "SE")]
    [InlineData("n1", "border", "--place", "khorog")]
    [InlineData("n2", "border", "--from", "2024-06-01")]
    [InlineData("n1", "border", "--to", "2024-06-01")]
    [InlineData("", "border", "--kind", "clash", "--from", "2024-06-01")]
    [InlineData("", "harbour")]
    public async Task Only_what_was_asked_for_is_found(string found, params string[] args) =>
        (await Json(args)).Select(hit => hit.GetProperty("article").GetString()).Order().ShouldBe(found.Split(',', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task Text_shows_title_passage_and_report()
    {
        var lines = (await CliRun.Of("search", "clash", "--store", Store)).Output.Split('\n');
        lines[0].ShouldBe("Guards killed · Pamir Post · 2024-05-06 · n1");
        lines[1].ShouldContain("killed in a clash with smugglers");
        lines[2].ShouldStartWith("  · clash");
    }

    [Fact]
    public async Task A_bound_that_was_hit_is_said()
    {
        var run = await CliRun.Of("search", "border", "--store", Store, "--limit", "1", "--format", "json");
        run.Json.GetProperty("hits").GetArrayLength().ShouldBe(1);
        run.Json.GetProperty("complete").GetBoolean().ShouldBeFalse();
        run.Error.ShouldContain("--limit");
    }

    [Theory]
    [InlineData("?!")]
    [InlineData("border", "--limit", "0")]
    [InlineData("border", "--limit", "1001")]
    [InlineData("border", "--kind", "picnic")]
    [InlineData("border", "--from", "yesterday")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7")]
    public async Task Wrong_usage_is_refused(params string[] args) => (await CliRun.Of(["search", .. args, "--store", Store])).ExitCode.ShouldBe(2);

    private async Task<List<JsonElement>> Json(params string[] args) =>
        [.. (await CliRun.Of(["search", .. args, "--store", Store, "--format", "json"])).Json.GetProperty("hits").EnumerateArray()];
}
