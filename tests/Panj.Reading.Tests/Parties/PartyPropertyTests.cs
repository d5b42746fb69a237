using FsCheck;
using FsCheck.Fluent;
using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

public sealed class PartyPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Russia", "Kenyan", "and", ",", "(", ")", "president", "ministers", "the", "two countries", "Asha Otieno", "UN", "Taliban", "fighters", "said", "his", "'s", "of", "defence",
        "ministry", ".", "\n\n", "al-", "\u200E", "507th", "Mr.", "it", "both sides", "counterpart", "\"", "villagers", "in", "Moscow", "é", "\uD83D\uDE00",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Fact]
    public void Spans_lie_inside_the_text_in_order() => Prop.ForAll(Texts, text =>
    {
        var mentions = PartyReading.Of(text);
        return mentions.All(m => m.Span.Start >= 0 && m.Span.End <= text.Length && m.Span.Contains(m.HeadSpan.Start) && !m.Span.IsEmpty && m.Name.Length > 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Members_are_entities_of_the_article() => Prop.ForAll(Texts, text =>
    {
        var mentions = PartyReading.Of(text);
        return mentions.All(m => m.Members.All(e => e >= 0 && e != m.Entity));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_entity_has_one_identity() => Prop.ForAll(Texts, text =>
        PartyReading.Of(text).GroupBy(m => m.Entity).All(g => g.Select(m => m.Id).Distinct().Count() == 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Same_text_gives_same_mentions() => Prop.ForAll(Texts, text =>
        PartyReading.Of(text).Select(m => (m.Span, m.Entity, m.Name)).SequenceEqual(PartyReading.Of(text).Select(m => (m.Span, m.Entity, m.Name)))).QuickCheckThrowOnFailure();
}
