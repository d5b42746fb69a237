using Panj.Language;
using Panj.Picture.Copies;

namespace Panj.Picture.Tests.Copies;

public sealed class WordRulesTests
{
    [Theory]
    [InlineData("neutralise", "neutralize")]
    [InlineData("defence", "defense")]
    [InlineData("organisations", "organizations")]
    [InlineData("neighbouring", "neighboring")]
    [InlineData("centre", "center")]
    [InlineData("travelled", "traveled")]
    public void Two_spellings_are_one_word(string british, string american) =>
        WordRules.Standard.Spell(british).ShouldBe(WordRules.Standard.Spell(american));

    [Theory]
    [InlineData("the TASS news agency", "TASS")]
    [InlineData("Tor Gazette", "tor gazette")]
    [InlineData("News Agency", "news agency")]
    public void Names_of_sources_meet(string one, string other) =>
        WordRules.Standard.NameWords(one).ShouldBe(WordRules.Standard.NameWords(other));

    [Theory]
    [InlineData("about 1,500 men.", "about|1500|men")]
    [InlineData("“It’s late,” she said", "it|s|late|she|said")]
    [InlineData("3.5 km", "3.5|km")]
    public void Words_are_letters_and_digits(string text, string expected) =>
        string.Join('|', Words.Of(text, new Span(0, text.Length)).Select(w => Words.Plain(w.Of(text)))).ShouldBe(expected);
}
