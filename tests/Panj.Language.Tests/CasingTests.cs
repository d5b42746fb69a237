using Panj.Language.Words;

namespace Panj.Language.Tests;

public sealed class CasingTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("The army left on Monday.", Casing.Mixed)]
    [InlineData("ARMY LEAVES THE NORTH", Casing.Capitals)]
    [InlineData("Army Leaves Northern Border After Talks", Casing.Title)]
    [InlineData("the army left yesterday", Casing.Lower)]
    public void Style_is_told_from_the_words(string text, object casing)
    {
        var tokens = new List<Span>();
        new Tokenizer().Tokenise(text, new Span(0, text.Length), tokens);
        CasingOf.Sentence(text, tokens.ToArray()).ShouldBe(casing);
    }

    [Theory]
    [InlineData("Presidents Discuss Border Security in Capital", 1)]
    [InlineData("Russia Sends Troops to Northern Province", 1)]
    [InlineData("Army Kills Three Militants Near Border", 1)]
    [InlineData("RUSSIA SENDS TROOPS TO THE NORTH", 1)]
    public void Headlines_keep_their_verbs(string text, int at) => fixture.One(text)[at].Upos.ShouldBe(Upos.Verb);
}
