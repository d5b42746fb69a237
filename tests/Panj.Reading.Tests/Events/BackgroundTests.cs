using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What an article tells as news and what only as context.</summary>
public sealed class BackgroundTests
{
    [Theory]
    [InlineData("Rebels attacked a police station in Beni on Friday.", false)]
    [InlineData("An air strike this week near Idlib killed four rebels.", false)]
    [InlineData("The last meeting of the ministers of Peru and Chile took place in Lima.", true)]
    [InlineData("Since 2009, Norway has given $4 million to Malawi.", true)]
    [InlineData("Rebels had attacked a police station in Beni.", true)]
    public void Context_is_told_from_news(string text, bool isBackground) => Told.In(text)[0].Background.ShouldBe(isBackground);

    [Fact]
    public void Undated_article_has_an_earliest_day()
    {
        var article = new Article { Id = "a", Text = "Rebels attacked a school in Goma on 2 March 2024. Rebels attacked a mosque in Beni on 5 January 2024." };
        English.Reader.Read(article).Reports.Select(report => report.Background).ShouldBe([false, true]);
    }
}
