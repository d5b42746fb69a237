namespace Panj.Language.Tests;

public sealed class LemmaTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("The rebels fled the town.", 2, "flee")]
    [InlineData("Two men were wounded.", 1, "man")]
    [InlineData("The shells struck a school.", 2, "strike")]
    [InlineData("The parties agreed on steps.", 1, "party")]
    [InlineData("He stopped the convoy.", 1, "stop")]
    [InlineData("They don't know.", 2, "not")]
    [InlineData("The troops are shelling the city.", 3, "shell")]
    [InlineData("The army left two bases.", 4, "base")]
    [InlineData("He visited Geneva.", 2, "Geneva")]
    public void Forms_go_back_to_their_lemma(string text, int at, string lemma) => fixture.One(text)[at].Lemma.ShouldBe(lemma);
}
