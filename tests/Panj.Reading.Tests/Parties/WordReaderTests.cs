using Panj.Language;
using Panj.Reading.Parties;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Tests.Parties;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("U.S.-led troops", "U.S.|led|troops")]
    [InlineData("Kenya's president", "Kenya|president")]
    [InlineData("the soldiers' pay", "the|soldiers|pay")]
    [InlineData("Fred N'Djo said", "Fred|N'Djo|said")]
    [InlineData("It ended.The end", "It|ended|The|end")]
    [InlineData("at 5 a.m. today", "at|5|a.m.|today")]
    [InlineData("S.Bold", "S.Bold")]
    [InlineData("...", "")]
    public void Words_are_runs_of_letters(string text, string words) =>
        string.Join('|', WordReader.Read(Plain(text)).Select(w => w.Span.In(text))).ShouldBe(words);

    [Theory]
    [InlineData("Minister Bold", (int)Gap.Space)]
    [InlineData("Han-Bold", (int)Gap.Hyphen)]
    [InlineData("Col. Bold", (int)Gap.Dot)]
    [InlineData("Minister, Bold", (int)Gap.Comma)]
    [InlineData("Union (Bold", (int)Gap.Open)]
    [InlineData("Minister: Bold", (int)Gap.Break)]
    [InlineData("Minister\u200E Bold", (int)Gap.Space)]
    [InlineData("Minister\n\nBold", (int)Gap.Break)]
    [InlineData("Richard \u201CBold", (int)Gap.Quote)]
    public void Gap_tells_what_stands_before(string text, int gap) => ((int)WordReader.Read(Plain(text))[^1].Gap).ShouldBe(gap);

    [Theory]
    [InlineData("Kenya's army", true)]
    [InlineData("Kenya\u2019s army", true)]
    [InlineData("Kenyans' army", true)]
    [InlineData("Kenya army", false)]
    public void Possessive_is_told_of_the_owner(string text, bool isPossessive) => WordReader.Read(Plain(text))[0].IsPossessive.ShouldBe(isPossessive);

    private static Document Plain(string text)
    {
        var token = new Token(new Span(0, text.Length), Upos.X, "", text, Token.Root, Deprel.Root);
        return new Document(text, [new Sentence(text, [token])], []);
    }
}
