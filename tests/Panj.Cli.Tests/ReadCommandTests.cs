using System.Text.Json;

namespace Panj.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Article_is_named_by_its_file()
    {
        _folder.Write("one.txt", "Guards of both countries met in Khorog on Monday.");
        var run = await CliRun.Of("read", _folder.Path, "--format", "json");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Json.GetProperty("articles")[0].GetProperty("file").GetString().ShouldBe("one.txt");
    }

    [Fact]
    public async Task Json_has_the_shape_of_the_contract()
    {
        var run = await CliRun.WithInput("""{"id":"n1","text":"Guards met in Khorog."}""", "read", "-", "--format", "json");
        run.Json.EnumerateObject().Select(p => p.Name).ShouldBe(["panj", "articles", "events"]);
        string[] promised = ["file", "id", "title", "outlet", "published", "language", "agencies", "copyOf", "clutter", "warnings", "reports"];
        promised.ShouldBeSubsetOf(run.Json.GetProperty("articles")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Bad_input_is_named_and_the_rest_read()
    {
        _folder.Write("binary.txt", "GIF89a\0\0\0"u8.ToArray());
        _folder.Write("empty.txt", "");
        _folder.Write("good.txt", "Guards met in Khorog.");
        _folder.Write("latin.txt", [0x41, 0xE9, 0x41]);
        _folder.Write("lines.jsonl", "{broken\n{\"id\":\"n1\",\"text\":\"Guards met.\"}\n");
        var run = await CliRun.Of("read", _folder.Path, Path.Combine(_folder.Path, "none.txt"), "--format", "json");
        run.ExitCode.ShouldBe(1);
        run.Json.GetProperty("articles").GetArrayLength().ShouldBe(2);
        string[] places = ["binary.txt: is a binary", "empty.txt: is empty", "latin.txt: is not valid UTF-8 at byte 1", "lines.jsonl:1: is broken JSON", "none.txt: does not exist"];
        foreach (var place in places) run.Error.ShouldContain(place);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    [InlineData("ics")]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("jsonl")]
    public async Task Every_format_is_written(string format)
    {
        var run = await CliRun.WithInput("""{"text":"Norway and Sweden signed a border agreement in Oslo on 6 May 2024."}""", "read", "-", "--format", format);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Lines_say_what_the_picture_says_of_articles()
    {
        const string Told = "Norway and Sweden signed a border agreement in Oslo on 6 May 2024, the two governments said, and both will open three new posts on the road to the coast.";
        var input = $$"""{"id":"a","published":"2024-05-07","text":"{{Told}}"}""" + "\n" + $$"""{"id":"b","published":"2024-05-08","text":"{{Told}}"}""";
        var lines = (await CliRun.WithInput(input, "read", "-", "--format", "jsonl")).JsonLines;
        var articles = (await CliRun.WithInput(input, "read", "-", "--format", "json")).Json.GetProperty("articles").EnumerateArray().ToList();
        lines.Select(WithoutEvents).ShouldBe(articles.Select(WithoutEvents));
        lines[1].GetProperty("copyOf").GetString().ShouldBe("a");
    }

    /// <summary>All that is said of an article but into which events its reports went.</summary>
    private static string WithoutEvents(JsonElement article) =>
        string.Join('\n', article.EnumerateObject().Where(p => p.Name != "reports").Select(p => $"{p.Name}={JsonSerializer.Serialize(p.Value)}"))
        + string.Concat(article.GetProperty("reports").EnumerateArray().SelectMany(report => report.EnumerateObject()).Where(p => p.Name != "event").Select(p => $"{p.Name}={JsonSerializer.Serialize(p.Value)}"));

    [Fact]
    public async Task Twice_the_same_is_once()
    {
        var path = _folder.Write("one.txt", "Guards of both countries met in Khorog on Monday.");
        var once = await CliRun.Of("read", path, "--format", "json");
        var twice = await CliRun.Of("read", path, path, "--format", "json");
        twice.Output.ShouldBe(once.Output);
    }

    [Fact]
    public async Task Day_of_the_caller_is_used()
    {
        var path = _folder.Write("one.txt", "Guards met in Khorog.");
        var run = await CliRun.Of("read", path, "--published", "2024-05-06", "--format", "json");
        run.Json.GetProperty("articles")[0].GetProperty("published").GetString().ShouldBe("2024-05-06");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "x.txt", "--format", "docx")]
    [InlineData("read", "x.txt", "--published", "yesterday")]
    [InlineData("reed", "x.txt")]
    public async Task Wrong_usage_is_refused(params string[] args)
    {
        var run = await CliRun.Of(args);
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--help");
    }

    [Fact]
    public async Task Help_names_the_options() => (await CliRun.Of("read", "--help")).Output.ShouldContain("--published");

    [Theory]
    [InlineData("tajik-afghan-border", 0, "Khorog")]
    [InlineData("nowhere.geojson", 2, "")]
    public async Task A_theatre_narrows_the_picture(string theatre, int code, string kept)
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("a.txt", "Gunmen attacked a police post in Khorog on 22 June 2021 and killed two officers. Rebels attacked Goma on 23 June 2021 and killed two soldiers.");
        var run = await CliRun.Of("read", article, "--theatre", theatre, "--format", "csv");
        run.ExitCode.ShouldBe(code);
        run.Output.ShouldContain(kept);
        run.Output.ShouldNotContain("Goma");
    }

    [Fact]
    public async Task The_documented_theatre_is_one()
    {
        using var folder = new TemporaryFolder();
        var document = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "theatres.md"), TestContext.Current.CancellationToken);
        var theatre = folder.Write("t.geojson", document.Split("```json")[1].Split("```")[0]);
        (await CliRun.Of("read", folder.Write("a.txt", "Nothing happened."), "--theatre", theatre)).ShouldSatisfyAllConditions(r => r.Error.ShouldBe(""), r => r.ExitCode.ShouldBe(0));
    }

    [Fact]
    public async Task A_depiction_that_is_none_is_wrong_usage() => (await CliRun.Of("read", "a.txt", "--depiction", "nobody")).ExitCode.ShouldBe(2);
}
