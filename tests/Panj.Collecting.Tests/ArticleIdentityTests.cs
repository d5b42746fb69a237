namespace Panj.Collecting.Tests;

public sealed class ArticleIdentityTests : CollectorTestBase
{
    [Fact]
    public void Identity_is_stable() => ArticleIdentity.Of(null, null, "Guards met.").ShouldMatch("^a-[0-9a-f]{16}$");

    [Fact]
    public void Same_text_is_same_article_anywhere()
    {
        Folder.Write("a.txt", "Guards met.");
        Folder.Write("b/c.txt", "Guards met.");
        Collect(Folder.Path).Select(c => Article(c).Article.Id).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("ab", null, "c")]
    [InlineData("a", "b", "c")]
    [InlineData(null, "ab", "c")]
    [InlineData(null, null, "abc")]
    public void Parts_do_not_run_together(string? url, string? outlet, string text) =>
        ArticleIdentity.Of(url, outlet, text).ShouldNotBe(ArticleIdentity.Of("a", null, "bc"));
}
