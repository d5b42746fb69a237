using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

public sealed class PluralPartiesTests
{
    private const string Meeting = "Kenyan President Asha Otieno met Chad's President Idriss Haroun in Rome. ";

    [Theory]
    [InlineData("The presidents signed a pact.", "presidents")]
    [InlineData("The two leaders signed a pact.", "two leaders")]
    [InlineData("The sides signed a pact.", "sides")]
    public void Plurals_stand_for_both(string sentence, string words)
    {
        var mentions = PartyReading.Of(Meeting + sentence);
        var plural = mentions.First(m => m.Span.In(Meeting + sentence) == words);
        plural.Members.Select(e => mentions.First(m => m.Entity == e).Name).ShouldBe(["Asha Otieno", "Idriss Haroun"], ignoreOrder: true);
    }

    [Fact]
    public void Two_countries_are_the_last_two_states()
    {
        const string Text = "Kenya and Chad held talks. The two countries signed a pact.";
        var mentions = PartyReading.Of(Text);
        mentions.First(m => m.Span.In(Text) == "two countries").Members.Select(e => mentions.First(m => m.Entity == e).Side).ShouldBe(["KE", "TD"]);
    }

    [Fact]
    public void Coupled_demonyms_are_one_minister_each()
    {
        var ministers = PartyReading.Of("Kenyan, Chadian defence ministers held talks.").Where(m => m.Type == PartyType.Person && m.Members.Count == 0);
        ministers.Select(m => m.Side).ShouldBe(["KE", "TD"]);
    }

    [Fact]
    public void Names_after_coupled_demonyms_go_in_order()
    {
        var mentions = PartyReading.Of("Kenyan and Chadian leaders, Asha Otieno and Idriss Haroun, held talks.");
        mentions.First(m => m.Name == "Asha Otieno").Side.ShouldBe("KE");
        mentions.First(m => m.Name == "Idriss Haroun").Side.ShouldBe("TD");
    }

    [Theory]
    [InlineData("The Kenya Tea Union (KTU) called a strike. KTU said it would go on.", "KTU", "Kenya Tea Union (KTU)")]
    [InlineData("The Estonian foreign ministry spoke. The ministry gave no reason.", "ministry", "Estonian foreign ministry")]
    [InlineData("Boko Haram claimed the raid. The group gave no number.", "group", "Boko Haram")]
    public void Short_forms_take_the_full_name(string text, string words, string name) =>
        PartyReading.Of(text).Last(m => m.Span.In(text) == words).Name.ShouldBe(name);
}
