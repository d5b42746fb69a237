namespace Panj.Reading.Tests.Events;

/// <summary>How real a told event is.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("Rebels attacked a police station in Beni.", "Occurred")]
    [InlineData("Kenya will deploy 1,000 police officers to Haiti.", "Planned")]
    [InlineData("The prime minister is due to hold talks with his Indian counterpart in Delhi.", "Planned")]
    [InlineData("The fighting forced 50,000 people to flee their homes.", "Occurred")]
    [InlineData("Kabul promises an inquiry after attacks on the Tajik border.", "Occurred Occurred")]
    [InlineData("The clock started ticking when a treaty between Peru and Chile was ratified.", "Occurred")]
    [InlineData("China pledged to build a hospital in Vanuatu.", "Pledged")]
    [InlineData("Rebels allegedly attacked a police station in Beni.", "Alleged")]
    [InlineData("Soldiers participating in the joint Peruvian-Chilean exercise will fire at targets.", "Planned")]
    [InlineData("Peru said that the Chilean soldiers would be handed over on Monday as they had entered Peruvian territory.", "Planned Occurred")]
    [InlineData("The capital awaited the resignation of Minister Ana Ruiz.", "Planned")]
    [InlineData("Peru is sending police to Tacna after two guards were shot dead.", "Ongoing Occurred")]
    [InlineData("The army cancelled the joint military exercise.", "CalledOff")]
    public void Words_around_it_decide(string sentence, string status) => Told.Statuses(sentence).ShouldBe(status);

    [Theory]
    [InlineData("Rebels did not attack the police station.")]
    [InlineData("If rebels attacked the police station, it would burn.")]
    [InlineData("No soldiers were deployed to the border.")]
    [InlineData("The president asked the army to withdraw from Goma.")]
    [InlineData("Rebels could attack the police station.")]
    public void Unreal_events_are_left_out(string sentence) => Told.In(sentence).ShouldBeEmpty();
}
