using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What states do and say to each other, in the words that agencies and ministries use for it.</summary>
public sealed class DiplomacyTests
{
    [Theory]
    [InlineData("The Peruvian defence minister attended a meeting of South American defence ministers in Lima on Monday.", "Talks")]
    [InlineData("Talks are to take place in Geneva on Monday between the two sides under the auspices of the UN.", "Talks")]
    [InlineData("The government of Chad, the opposition and rebels wrapped up a third round of talks on Thursday in Tunis.", "Talks")]
    [InlineData("Guyana's army commander contacted his counterpart in Suriname on Monday.", "Talks")]
    [InlineData("President Ali sent a message to President Maduro on Friday.", "Talks")]
    [InlineData("UNIFIL is holding contacts with the Israeli army to release the shepherd.", "Talks")]
    [InlineData("A flag meeting of company commanders of the two armies was held on Friday at Wagah.", "Talks")]
    [InlineData("Argentina's president cancelled a visit to Brazil on Friday.", "Talks")]
    [InlineData("Chad has accepted a peace plan drawn up by the African Union to end its border war with Libya.", "Agreement")]
    [InlineData("The document was signed by the foreign ministers of Chad and Niger in Zinder on Friday.", "Agreement")]
    [InlineData("Saudi Arabia and Iran agreed on Friday to restore diplomatic ties.", "Agreement")]
    [InlineData("ECOWAS gave the junta of Mali 72 hours on Monday to restore the constitution.", "Statement")]
    [InlineData("The African Union issued an ultimatum to Fiji's government on Friday.", "Statement")]
    [InlineData("The Honduran president sent a formal protest to his Nicaraguan counterpart on Wednesday.", "Statement")]
    [InlineData("Honduras has complained to the United Nations about Nicaragua's patrols.", "Statement")]
    [InlineData("The chargé d'affaires of Latvia was summoned to the Belarusian Foreign Ministry on Friday.", "Statement")]
    [InlineData("Tajikistan handed a note of protest to the Kyrgyz ambassador on Friday.", "Statement")]
    [InlineData("Vietnam protested on Friday against China's drills near the Paracels.", "Statement")]
    [InlineData("The EU has decided to prolong sanctions against Belarus until April 2027.", "Sanction")]
    [InlineData("Kenya declared four Ethiopian diplomats unwelcome on Monday.", "Sanction")]
    [InlineData("Fiji will receive two new patrol boats from Australia in 2029.", "Delivery")]
    [InlineData("The United States delivered two patrol boats to Guyana on Friday.", "Delivery")]
    [InlineData("Germany will supply Ukraine with more air defence systems.", "Delivery")]
    [InlineData("Brazil will send a frigate to the UN mission in Lebanon in May.", "Deployment")]
    [InlineData("Ghana will contribute troops to the peacekeeping force in Darfur.", "Deployment")]
    [InlineData("Ghana said on Thursday it would triple the size of its contingent in Darfur to 1,600.", "Deployment")]
    [InlineData("Ghana pledged on Friday to send troops to the peacekeeping mission in Darfur.", "Deployment")]
    [InlineData("Chilean troops in the peace mission in Haiti will return home in April.", "Withdrawal")]
    [InlineData("The government of Niger foiled a plot to overthrow it on Friday.", "GovernmentChange")]
    public void Deeds_of_states_are_told(string text, string kinds) => Told.Kinds(text).ShouldBe(kinds);

    [Theory]
    [InlineData("Delegations from Israel and Lebanon met in Naqoura on Friday.", "Israel, Lebanon")]
    [InlineData("A delegation of African Union officials arrived in Asmara on Friday for talks with Eritrea's foreign minister.", "African Union officials, Eritrea's foreign minister")]
    public void Those_who_talk_are_named(string text, string parties) =>
        string.Join(", ", Told.In(text).ShouldHaveSingleItem().Participants.Select(party => party.Name)).ShouldBe(parties);

    [Fact]
    public void Who_issues_a_statement_condemns() =>
        Told.In("The African Union issued a statement condemning the coup in Gabon on Friday.").Single(report => report.Kind == EventKind.Statement).Participants.ShouldContain(party => party.Role == Role.Speaker && party.Name == "African Union");
}
