namespace Panj.Reading.Tests.Sources;

/// <summary>Sentences that say nothing but who told what stands before them.</summary>
public sealed class CreditSentenceTests
{
    [Theory]
    [InlineData("Peru sent two ships to Tacna. The press service of the Coast Guard of Chile reported.", "Coast Guard of Chile")]
    [InlineData("Peru sent two ships to Tacna. Ana Ruiz wrote this on her page on Facebook.", "Ana Ruiz")]
    [InlineData("Peru sent two ships to Tacna.\n\nAna Ruiz confirmed it yesterday.", "Ana Ruiz")]
    [InlineData("Peru sent two ships to Tacna. This was announced by the Defence Ministry on Friday.", "Defence Ministry")]
    [InlineData("Peru sent two ships to Tacna. That's according to Ana Ruiz.", "Ana Ruiz")]
    [InlineData("Peru sent two ships to Tacna, as reported by the Defence Ministry.", "Defence Ministry")]
    public void Source_of_the_sentence_before_is_named(string text, string source) =>
        Said.Chain(text, "sent two ships").ShouldBe("The Valley Post < " + source);

    [Fact]
    public void Sentence_with_its_own_source_keeps_it() =>
        Said.Chain("Peru sent two ships to Tacna, the army said. Mayor Ana Ruiz confirmed it yesterday.", "sent two ships").ShouldBe("The Valley Post < army");

    [Theory]
    [InlineData("Peru sent two ships to Tacna. The minister agreed.")]
    [InlineData("Peru sent two ships to Tacna. Ana Ruiz said it was too late.")]
    [InlineData("Peru sent two ships to Tacna. Many villagers welcomed this.")]
    public void Who_only_takes_part_told_nothing(string text) =>
        Said.Chain(text, "sent two ships").ShouldBe("The Valley Post");
}
