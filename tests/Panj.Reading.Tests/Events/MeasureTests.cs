using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Measures that states take against and with one another: borders, embassies, missions, protests and meetings.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("Traders wrote that the border with Chad was still closed.", "Sanction")]
    [InlineData("Rebels are blocking the border with Chad.", "Sanction")]
    [InlineData("Kenya lifted the suspension of flights from Somalia.", "Sanction")]
    [InlineData("The border with Uganda reopened on Friday.", "Construction")]
    [InlineData("The Kenyan embassy in Mogadishu was reopened on Monday.", "Construction")]
    [InlineData("The removal of Russian ammunition from Gyumri began on Tuesday.", "Withdrawal")]
    [InlineData("The United Nations ended its mission in Burundi on Friday.", "Withdrawal")]
    [InlineData("The observer mission in Burundi came to an end on Friday.", "Withdrawal")]
    [InlineData("Reinforcements came to the Zambian post on Monday.", "Deployment")]
    [InlineData("The annual border meeting took place in Dakar on Tuesday.", "Talks")]
    [InlineData("The seventh meeting of the boundary commission was held in Nairobi on Monday.", "Talks")]
    [InlineData("The delegations signed the minutes of their talks.", "Agreement")]
    [InlineData("Peru and Chile have signed a pair of memorandums of understanding.", "Agreement")]
    [InlineData("The Chilean ambassador was handed a note of protest on Monday.", "Statement")]
    [InlineData("The Chilean ambassador was summoned to the Foreign Ministry of Peru.", "Statement")]
    [InlineData("The flight was condemned by dozens of governments.", "Statement")]
    [InlineData("The raid was condemned by Kenya and Uganda.", "Statement")]
    [InlineData("The premier of Nauru was defeated in a vote of no confidence.", "GovernmentChange")]
    [InlineData("Asha Otieno became prime minister of Kenya in January.", "GovernmentChange")]
    public void Measures_are_told(string sentence, string kind) => Told.Kinds(sentence).ShouldBe(kind);

    [Theory]
    [InlineData("Chadian soldiers crossed illegally from Chad into Sudan on Monday.", "Incursion")]
    [InlineData("Chadian soldiers crossed into Sudan to seek refuge.", "Crossing")]
    [InlineData("Villagers crossed the border into Sudan.", "Crossing")]
    [InlineData("The army of Chad foiled an attempt to infiltrate the country from Sudan.", "Incursion")]
    [InlineData("Border guards of Chad thwarted an attempt to smuggle drugs from Sudan.", "Seizure")]
    public void Who_crosses_a_border_decides(string sentence, string kind) => Told.Kinds(sentence).ShouldBe(kind);

    [Theory]
    [InlineData("The naval exercise Blue Wave will take place in Mombasa in April.", "Planned")]
    [InlineData("Traders said that the border with Chad was still closed.", "Ongoing")]
    public void Measures_have_their_status(string sentence, string status) => Told.Statuses(sentence).ShouldBe(status);

    [Theory]
    [InlineData("The militia violated its agreement with Peru.")]
    [InlineData("The lawmakers boycotted the session.")]
    public void Broken_pacts_and_shunned_sessions_are_none(string sentence) => Told.In(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("Kenya and Uganda signed a defence treaty on Friday. The treaty was signed by Defence Minister Asha Otieno and her counterpart, Paul Okello.", 1)]
    [InlineData("Kenya and Uganda signed a defence treaty on Friday. The treaty was signed by Defence Minister Ana Ruiz of Peru.", 2)]
    public void A_bare_noun_tells_the_same_pact(string text, int events) => Told.In(text).Count(report => report.Kind == EventKind.Agreement).ShouldBe(events);
}
