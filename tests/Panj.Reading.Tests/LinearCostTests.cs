using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Tests;

/// <summary>An article ten or a hundred times as long costs ten or a hundred times as much, counted in bytes allocated, which no busy machine changes.</summary>
public sealed class LinearCostTests
{
    private const string Story = """
        Border guards of Tajikistan and Afghanistan met in Khorog on Monday, the ministry said. "We will build a bridge in May," said Ada Koro, who leads the council.
        On 4 March 2021 fighters attacked a post near Kunduz, killing two soldiers and wounding 14 others, according to police. The group denied it. He said they had left.
        Some 2,300 refugees crossed the river last week; the army plans a drill with 500 troops from Uzbekistan in August.


        """;

    private static readonly ArticleReader Reader = StandardReader.Create(LanguageEngine.Load());

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public void Reading_grows_with_the_text(int times) => (Bytes(4 * times) / (double)Bytes(4)).ShouldBeLessThan(times * 1.3);

    private static long Bytes(int copies)
    {
        var article = new Article { Id = "a", Text = string.Concat(Enumerable.Repeat(Story, copies)), Published = new DateOnly(2021, 4, 1) };
        Reader.Read(article);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
