using Panj.Events;

namespace Panj.Picture.Tests;

public sealed class PictureBuilderTests
{
    private const string Text = "Norland sent 300 troops to the border.";

    [Fact]
    public void Twice_the_same_article_is_once()
    {
        var article = Tale.Article("a", Text, Tale.Report(Text, "sent 300 troops", EventKind.Deployment));
        var picture = new PictureBuilder().Build([article, article]);
        picture.Articles.Count.ShouldBe(1);
        picture.Events.Count.ShouldBe(1);
    }

    [Fact]
    public void Nothing_read_is_an_empty_picture() => new PictureBuilder().Build([]).Events.ShouldBeEmpty();
}
