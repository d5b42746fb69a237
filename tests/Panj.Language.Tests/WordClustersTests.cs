using Panj.Language.Words;

namespace Panj.Language.Tests;

public sealed class WordClustersTests
{
    private readonly WordClusters _clusters = WordClusters.Embedded();

    [Theory]
    [InlineData("monday", "thursday")]
    [InlineData("killed", "injured")]
    [InlineData("mr.", "mrs.")]
    public void Words_of_like_company_share_a_group(string one, string other) => Of(one).ShouldBe(Of(other));

    [Theory]
    [InlineData("monday", "killed")]
    [InlineData("the", "baghdad")]
    public void Unlike_words_are_apart(string one, string other) => Of(one).Fine.ShouldNotBe(Of(other).Fine);

    [Fact]
    public void Unknown_words_have_none() => Of("qzxvkkpw").ShouldBe(default);

    private Cluster Of(string word) => _clusters.Of(WordForms.Hash(word));
}
