namespace Panj.Reading.Tests.Events;

/// <summary>Words tell an event of the right kind, from every continent.</summary>
public sealed class TriggerTests
{
    [Theory]
    [InlineData("The foreign ministers of Peru and Chile met on Friday in Lima.", "Talks")]
    [InlineData("The Arab League will hold its annual summit in Algiers in November.", "Talks")]
    [InlineData("The president left for Moscow on Monday to meet his Russian counterpart.", "Talks")]
    [InlineData("The rivals struck a power-sharing deal.", "Agreement")]
    [InlineData("The World Bank approved a $500 million loan for Ghana.", "Aid")]
    [InlineData("Police were deployed across the capital.", "Deployment")]
    [InlineData("Turkey delivered drones to Mali.", "Delivery")]
    [InlineData("Greece completed a fence on its border with Turkey.", "Construction")]
    [InlineData("Clashes broke out between the army and gangs in Port-au-Prince.", "Clash")]
    [InlineData("Three rebels died in an exchange of fire with police.", "Clash")]
    [InlineData("A car bomb went off near the ministry.", "Attack")]
    [InlineData("The convoy came under fire near the border.", "Attack")]
    [InlineData("An attack on a police station left four officers dead.", "Attack")]
    [InlineData("A grenade was thrown at the embassy.", "Attack")]
    [InlineData("Artillery shells landed in a village near the border.", "Bombardment")]
    [InlineData("The fighting forced 50,000 people to flee their homes.", "Crossing")]
    [InlineData("The opposition leader was released from prison.", "Return")]
    [InlineData("The city of Goma fell to the rebels.", "Capture")]
    [InlineData("French troops completed their withdrawal from Niger.", "Withdrawal")]
    [InlineData("The warring sides agreed to a 72-hour ceasefire.", "Ceasefire")]
    [InlineData("Opposition leaders were placed under house arrest.", "Arrest")]
    [InlineData("Customs officers intercepted a shipment of weapons.", "Seizure")]
    [InlineData("Algeria withdrew its ambassador from Madrid.", "Sanction")]
    [InlineData("Nurses went on strike over pay.", "Protest")]
    [InlineData("Demonstrations erupted across Kenya over a tax bill.", "Protest")]
    [InlineData("Soldiers seized power in Gabon.", "GovernmentChange")]
    [InlineData("The prime minister lost a confidence vote.", "GovernmentChange")]
    public void Sentence_tells_one_event(string sentence, string kind) => Told.Kinds(sentence).ShouldBe(kind);

    [Theory]
    [InlineData("The striker attacked from the left and the goalkeeper was beaten before the second goal.")]
    [InlineData("Two policemen were killed when their lorry was in a collision with a bus.")]
    [InlineData("In 1971 the army attacked the port.")]
    [InlineData("The museum has a collection of old maps.")]
    public void Sport_accidents_and_history_are_none(string sentence) => Told.In(sentence).ShouldBeEmpty();
}
