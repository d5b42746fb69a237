using Panj.Language;
using Panj.Reading.Plover;

namespace Panj.Reading.Tests.Plover;

public sealed class PloverCoderTests
{
    private static readonly PloverCoder _coder = new();

    [Theory]
    [InlineData("[Norland] condemned [Sudonia] for the blockade.", "ACCUSE")]
    [InlineData("[Norland] agreed to open its border to [Sudonia].", "AGREE")]
    [InlineData("[Norland] provided food and medicine to [Sudonia].", "AID")]
    [InlineData("[The rebels] attacked [the garrison] at dawn.", "ASSAULT")]
    [InlineData("[Police] arrested [two students] on Monday.", "COERCE")]
    [InlineData("[The minister] met [his counterpart] in the capital.", "CONSULT")]
    [InlineData("[Norland] shared evidence with [Sudonia].", "COOPERATE")]
    [InlineData("[The army] was placed on high alert near [the border].", "MOBILIZE")]
    [InlineData("[Students] went on hunger strike against [the ministry].", "PROTEST")]
    [InlineData("[Norland] rejected a request from [Sudonia].", "REJECT")]
    [InlineData("[Norland] demanded an apology from [Sudonia].", "REQUEST")]
    [InlineData("[Norland] suspended aid to [Sudonia].", "SANCTION")]
    [InlineData("[Norland] established diplomatic relations with [Sudonia].", "SUPPORT")]
    [InlineData("[Norland] issued an ultimatum to [Sudonia].", "THREATEN")]
    [InlineData("[Norland] lifted the ban on [Sudonia].", "YIELD")]
    public void Predicate_between_the_parties_gives_the_root(string marked, string root) => Root(marked).ShouldBe(root);

    [Theory]
    [InlineData("[Norland] is larger than [Sudonia].")]
    [InlineData("[Norland which attacked Westland] is larger than [Sudonia].")]
    public void Words_of_the_parties_tell_nothing(string marked) => Root(marked).ShouldBeNull();

    [Fact]
    public void The_nearer_predicate_wins() =>
        Root("[Norland] praised [Sudonia] on Sunday, a week after rebels attacked a bus in Westland.").ShouldBe("SUPPORT");

    [Fact]
    public void A_party_outside_every_sentence_has_no_root() =>
        _coder.Root(English.Read("Norland attacked Sudonia."), new Span(90, 95), new Span(96, 99)).ShouldBeNull();

    private static string? Root(string marked)
    {
        var (first, last) = (marked.IndexOf(']', StringComparison.Ordinal), marked.LastIndexOf('[') - 2);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return _coder.Root(English.Read(text), new Span(0, first - 1), new Span(last, marked.LastIndexOf(']') - 3));
    }
}
