using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What states do and say to each other, in the words that agencies and ministries use for it.</summary>
public sealed class DiplomacyTests
{
    [Theory]
    [InlineData("The Peruvian defence minister attended a meeting of South American defence ministers in Lima on Monday.", "Talks")]
    [InlineData("Negotiations are to take place in Doha on 9 June between the two camps.", "Talks")]
    [InlineData("The cabinet of Nepal and the guerrillas completed a fifth round of negotiations on Sunday in Oslo.", "Talks")]
    [InlineData("Guyana's army commander contacted his counterpart in Suriname on Monday.", "Talks")]
    [InlineData("President Ali sent a message to President Maduro on Friday.", "Talks")]
    [InlineData("MINURSO is making contact with the Moroccan army over two lorries.", "Talks")]
    [InlineData("A flag meeting of colonels took place on Sunday at Attari.", "Talks")]
    [InlineData("Argentina's president cancelled a visit to Brazil on Friday.", "Talks")]
    [InlineData("Peru approved the truce proposal of the Vatican.", "Agreement")]
    [InlineData("The document was signed by the foreign ministers of Chad and Niger in Zinder on Friday.", "Agreement")]
    [InlineData("Saudi Arabia and Iran agreed on Friday to restore diplomatic ties.", "Agreement")]
    [InlineData("Japan gave Peru 30 hours to free its captives.", "Statement")]
    [InlineData("ASEAN delivered an ultimatum to Laos on Sunday.", "Statement")]
    [InlineData("Iceland's foreign ministry made a protest to Norway on Sunday.", "Statement")]
    [InlineData("Eritrea complained to the African Union about overflights.", "Statement")]
    [InlineData("Bolivia summoned the Chilean chargé d'affaires on Sunday.", "Statement")]
    [InlineData("Tajikistan handed a note of protest to the Kyrgyz ambassador on Friday.", "Statement")]
    [InlineData("Vietnam protested on Friday against China's drills near the Paracels.", "Statement")]
    [InlineData("Switzerland prolonged its embargo against Myanmar on Sunday.", "Sanction")]
    [InlineData("Cuba declared a Canadian consul undesirable on Sunday.", "Sanction")]
    [InlineData("Malta will get a naval vessel from Italy in 2031.", "Delivery")]
    [InlineData("The United States delivered two patrol boats to Guyana on Friday.", "Delivery")]
    [InlineData("Germany will supply Ukraine with more air defence systems.", "Delivery")]
    [InlineData("Brazil will send a frigate to the UN mission in Lebanon in May.", "Deployment")]
    [InlineData("Uruguay will commit a battalion to the mission in Congo.", "Deployment")]
    [InlineData("Italy will double the strength of its garrison in Djibouti.", "Deployment")]
    [InlineData("Norway promised on Sunday to send soldiers to the mission in Mali.", "Deployment")]
    [InlineData("Austrian peacekeepers will go home in October.", "Withdrawal")]
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
