using Panj.Language;

namespace Panj.Events.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("plain", 3, 3)]
    [InlineData("\U0001F6A9 flag", 2, 1)]
    [InlineData("a\U0001F6A9b\U0001F6A9c", 7, 5)]
    [InlineData("\r\nx", 3, 3)]
    [InlineData("\uD83D lone", 1, 1)]
    public void Counts_code_points(string text, int offset, int expected) => new CodePoints(text).At(offset).ShouldBe(expected);

    [Fact]
    public void Spans_cover_the_same_words()
    {
        const string text = "\U0001F6A9\U0001F6A9 two dead";
        var span = new CodePoints(text).Of(new Span(5, 13));
        string.Concat(text.EnumerateRunes().Skip(span.Start).Take(span.Length)).ShouldBe("two dead");
    }
}
