using FsCheck;
using FsCheck.Fluent;
using Panj.Cli.Text;

namespace Panj.Cli.Tests;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("guards", 6)]
    [InlineData("日本", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("\U0001F6A9", 2)]
    public void Width_counts_columns(string words, int width) => CellWidth.Of(words).ShouldBe(width);

    [Fact]
    public void Short_words_are_kept() => CellWidth.Cut("guards met", 10).ShouldBe("guards met");

    [Fact]
    public void Long_words_lose_their_later_middle()
    {
        var cut = CellWidth.Cut("Norland moved forces and heavy arms to the northern border, 20,000 troops", 40);
        cut.ShouldStartWith("Norland moved forces and");
        cut.ShouldEndWith("20,000 troops");
        cut.ShouldContain("…");
    }

    [Fact]
    public void Cut_words_fit() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), Gen.Choose(8, 90).ToArbitrary(), (words, width) =>
            CellWidth.Of(CellWidth.Cut(SafeWords.Of(words.Get), width)) <= width).QuickCheckThrowOnFailure();
}
