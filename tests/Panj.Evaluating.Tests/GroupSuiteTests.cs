namespace Panj.Evaluating.Tests;

public sealed class GroupSuiteTests : IDisposable
{
    internal const string Lines = "a one text\nb one text\nc other words\nd words of others\n";
    internal const string Pairs = "a b\nc d\n";

    private readonly BenchmarkFolder _folder = new();

    [Fact]
    public void Copies_are_put_together_by_their_links()
    {
        var table = Copies("""{"id":"a"}""", """{"id":"b","copyOf":"a"}""", """{"id":"c","copyOf":"a"}""", """{"id":"d"}""");
        table["by copyOf"]["P"].ShouldBe(1 / 3d, 1e-9);
        table["by copyOf"]["R"].ShouldBe(0.5);
    }

    [Fact]
    public void The_true_grouping_scores_one() =>
        Copies("""{"id":"a"}""", """{"id":"b","copyOf":"a"}""", """{"id":"d"}""", """{"id":"c","copyOf":"d"}""").Headline.ShouldAllBe(m => m.Value == 1);

    [Fact]
    public void Json_lines_name_their_groups()
    {
        const string Json = """{"id":"a","text":"x","group":"g"}""" + "\n" + """{"id":"b","text":"y","group":"g"}""" + "\n";
        _folder.With("s.jsonl", Json).Measure("copies", Answering("""{"id":"a"}""", """{"id":"b","copyOf":"a"}"""))["by copyOf"]["F1"].ShouldBe(1);
    }

    [Fact]
    public void Stories_are_scored_article_by_article()
    {
        var answers = Ecb(_folder).Select(id => $$"""{"id":"{{id}}","story":"one"}""").ToArray();
        var table = _folder.Measure("stories", Answering(answers));
        table["BCubed"]["R"].ShouldBe(1);
        table["BCubed"]["P"].ShouldBe(((2 * (2 / 3d)) + (1 / 3d)) / 3, 1e-9);
    }

    [Fact]
    public void Names_and_addresses_are_withheld()
    {
        var examinee = Answering();
        Ecb(_folder);
        _folder.Measure("stories", examinee);
        examinee.Asked.ShouldAllBe(a => !a.Text.Contains("http", StringComparison.Ordinal) && !a.Id.Contains("ecb", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("copies", "x.train", "nothingbutanid\n")]
    [InlineData("copies", "x.jsonl", "{\"id\":\"a\"}\n")]
    [InlineData("stories", "x.xml", "<Document></Document>")]
    [InlineData("stories", "x.xml", "<Document><token>word</token></Document>")]
    public void Other_files_are_refused(string suite, string name, string content)
    {
        _folder.With(name, content).Measure(suite, Answering()).Articles.ShouldBe(0);
        _folder.Refused.ShouldHaveSingleItem();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Two texts of one event and one of another, and the identities under which they are asked.</summary>
    internal static string[] Ecb(BenchmarkFolder folder)
    {
        folder.With("7/7_1ecb.xml", Document("http://paper.example", "Rain fell")).With("7/7_2ecb.xml", Document("It rained")).With("7/7_1ecbplus.xml", Document("Snow fell"));
        var examinee = new FixedExaminee();
        folder.Measure("stories", examinee);
        return [.. examinee.Asked.Select(a => a.Id)];
    }

    internal static FixedExaminee Answering(params string[] answers) => new() { Together = answers };

    private static string Document(params string[] sentences) =>
        "<Document>" + string.Concat(sentences.SelectMany((s, i) => s.Split(' ').Select(w => $"<token sentence=\"{i}\">{w}</token>"))) + "</Document>";

    private FigureTable Copies(params string[] answers) => _folder.With("x.train", Lines).With("x.truth", Pairs).Measure("copies", Answering(answers));
}
