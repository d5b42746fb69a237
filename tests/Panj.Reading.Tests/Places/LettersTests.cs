using Panj.Reading.Places;

namespace Panj.Reading.Tests.Places;

public sealed class LettersTests
{
    [Theory]
    [InlineData("São Paulo", "sao paulo")]
    [InlineData("Deir ez-Zor", "deir ez zor")]
    [InlineData("Sana’a", "sanaa")]
    [InlineData("Saint Petersburg", "st petersburg")]
    [InlineData("Fort Worth", "ft worth")]
    [InlineData("U.S.", "us")]
    [InlineData("Łódź", "lodz")]
    public void Name_is_reduced_to_plain_letters(string name, string key) => new Letters().FoldName(name).ShouldBe(key);

    [Theory]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("a--b", "a b")]
    [InlineData("’ x", "x")]
    public void Empty_words_leave_no_blanks(string name, string key) => new Letters().FoldName(name).ShouldBe(key);

    [Fact]
    public void Reduced_name_stays_itself()
    {
        var letters = new Letters();
        foreach (var name in new[] { "Mazār-e Sharīf", "Kêlay", "Xi’an", "Øresund" })
            letters.FoldName(letters.FoldName(name)).ShouldBe(letters.FoldName(name));
    }
}
