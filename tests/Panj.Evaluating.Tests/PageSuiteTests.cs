using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Panj.Evaluating.Tests;

/// <summary>Bodies and days of pages, as the public script counts them.</summary>
public sealed class PageSuiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("panj-pages-").FullName;

    public PageSuiteTests()
    {
        Pack("html/0001.html.gz", "<p>One two three four.</p>");
        Pack("ground-truth/0001.json.gz", """{"url":"https://a.example/1","ground_truth":{"main_content":"One two Three five","publish_date":"2021-07-24"}}""");
        Pack("html/0002.html.gz", "<p>Six.</p>");
        Pack("ground-truth/0002.json.gz", """{"ground_truth":{"main_content":"six","publish_date":"2021-07"}}""");
    }

    [Fact]
    public void Words_are_averaged_by_page()
    {
        var table = Run("text", """{"text":"one two three four"}""", out var given);
        table["all"]["F1"].ShouldBe((0.75 + 0) / 2);
        given.Select(article => (article.Html, article.Url)).ShouldBe([("<p>One two three four.</p>", "https://a.example/1"), ("<p>Six.</p>", null)]);
    }

    [Theory]
    [InlineData("2021-07-24", 1, 1)]
    [InlineData("2021-07-24T10:00:00Z", 1, 1)]
    [InlineData("2021-07-25", 0, 0)]
    [InlineData("2021-07", 0, 0)]
    public void A_day_is_right_or_not(string published, double accuracy, double precision)
    {
        var table = Run("pubdate", JsonSerializer.Serialize(new { published }), out var given);
        (table.Articles, table["all pages"]["accuracy"], table["all pages"]["P"]).ShouldBe((1, accuracy, precision));
        given.Single().Url.ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FigureTable Run(string suite, string answer, out List<GivenArticle> given)
    {
        var examinee = new FixedExaminee { Inspection = answer };
        given = examinee.Asked;
        return Suites.All.Single(s => s.Name == suite).Run(new Examination { Path = _folder, Examinee = examinee, Refuse = refusal => throw new InvalidOperationException(refusal.ToString()) });
    }

    private void Pack(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? _folder);
        using var packed = new GZipStream(File.Create(path), CompressionMode.Compress);
        packed.Write(Encoding.UTF8.GetBytes(text));
    }
}
