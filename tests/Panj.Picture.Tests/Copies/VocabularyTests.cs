using Panj.Picture.Copies;

namespace Panj.Picture.Tests.Copies;

public sealed class VocabularyTests
{
    [Fact]
    public void Articles_hold_each_word_once_together()
    {
        var wordings = Wording.Of(Enumerable.Range(0, 50).Select(i => Tale.Article($"a{i}", "The boats were fired at and the boats fired.")), WordRules.Standard);
        wordings.SelectMany(w => w.Words).Select(w => w.Spelling).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(7);
    }

    [Theory]
    [InlineData("10,000", "10000", "10000")]
    [InlineData("Organised", "organised", "organized")]
    public void A_word_is_compared_in_one_spelling(string written, string text, string compared)
    {
        var spelling = new Vocabulary(WordRules.Standard).Of(written);
        (spelling.Text, spelling.Compared, spelling.ComparedDigest).ShouldBe((text, compared, Digest.Of(compared)));
    }

    [Fact]
    public void Two_words_digest_as_their_sentence() => Digest.Of("boats", "fired").ShouldBe(Digest.Of("boats fired"));
}
