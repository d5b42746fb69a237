namespace Panj.Language.Tests;

public sealed class LongTextTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    private const int Copies = 1_500;

    [Theory]
    [InlineData("(")]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("1am")]
    [InlineData("\"")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("word ")]
    [InlineData("Word. ")]
    [InlineData("n't")]
    public void Repeated_text_keeps_every_piece_bounded(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Copies));
        var sentences = fixture.Engine.Analyse(text, []).Sentences;
        sentences.ShouldAllBe(s => s.Count <= LanguageEngine.LongestSentence);
        sentences.SelectMany(s => s.Tokens).ShouldAllBe(t => t.Span.Length <= Words.Tokenizer.LongestToken + 1);
    }
}
