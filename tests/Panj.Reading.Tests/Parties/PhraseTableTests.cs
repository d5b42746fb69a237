using Panj.Language;
using Panj.Reading.Parties;
using Panj.Reading.Parties.Terms;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Tests.Parties;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable Table = new(
    [
        ("Blue", Term("colour") with { NeedsCapital = true }),
        ("blue house", Term("house")),
        ("Blue House Guard", Term("guard") with { NeedsCapital = true }),
        ("IS", Term("group") with { NeedsUpper = true }),
        ("blue house", Term("second")),
    ]);

    [Theory]
    [InlineData("the Blue House Guard", 1, 4, "guard")]
    [InlineData("the blue house guard", 1, 3, "house")]
    [InlineData("the Blue-House", 1, 3, "house")]
    [InlineData("the Blue sky", 1, 2, "colour")]
    [InlineData("fighters of IS", 2, 3, "group")]
    public void Longest_phrase_wins(string text, int start, int end, string name)
    {
        var hit = Table.Longest(Words(text), start);
        hit.ShouldNotBeNull();
        (hit.End, hit.Term.Name).ShouldBe((end, name));
    }

    [Theory]
    [InlineData("a blue sky", 1)]
    [InlineData("this is it", 1)]
    [InlineData("the house", 1)]
    public void Letter_case_keeps_words_from_names(string text, int start) => Table.Longest(Words(text), start).ShouldBeNull();

    [Theory]
    [InlineData("Blue's House")]
    [InlineData("Blue, House")]
    public void Phrase_does_not_cross_a_break(string text) => Table.Longest(Words(text), 0)?.End.ShouldBe(1);

    [Fact]
    public void Meanings_keep_the_order_of_the_table() =>
        Table.Longest(Words("blue house"), 0)?.Terms.Select(t => t.Name).ShouldBe(["house", "second"]);

    private static PartyTerm Term(string name) => new(TermKind.Body, PartyType.Organisation) { Name = name };

    private static List<Word> Words(string text)
    {
        var token = new Token(new Span(0, text.Length), Upos.X, "", text, Token.Root, Deprel.Root);
        return WordReader.Read(new Document(text, [new Sentence(text, [token])], []));
    }
}
