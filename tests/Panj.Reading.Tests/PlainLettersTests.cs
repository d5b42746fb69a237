namespace Panj.Reading.Tests;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData('A', "a")]
    [InlineData('7', "7")]
    [InlineData('É', "e")]
    [InlineData('ß', "ss")]
    [InlineData('Ж', "ж")]
    [InlineData('\'', "")]
    [InlineData('’', "")]
    [InlineData('.', "")]
    [InlineData('\u0301', "")]
    public void Letter_is_compared_small_and_plain(char letter, string plain) => Plain(letter).ShouldBe(plain);

    [Fact]
    public void Small_and_capital_are_compared_alike()
    {
        for (var c = 'À'; c < 'ɐ'; c++)
            Plain(char.ToLowerInvariant(c)).ShouldBe(Plain(c), $"U+{(int)c:X4}");
    }

    private static string Plain(char letter)
    {
        Span<char> into = stackalloc char[PlainLetters.Longest];
        return into[..PlainLetters.Standard.Write(letter, into)].ToString();
    }
}
