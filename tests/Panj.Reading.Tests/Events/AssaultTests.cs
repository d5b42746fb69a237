using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What is done by force, and by whom, in less common words.</summary>
public sealed class AssaultTests
{
    [Theory]
    [InlineData("Rebels rocketed two lorries near Huambo on Friday.", "Bombardment")]
    [InlineData("Sporadic rocket fire from Lebanon on Friday broke a lull.", "Bombardment")]
    [InlineData("The rebels struck a village near Lira on Friday.", "Attack")]
    [InlineData("A device was thrown on Tuesday at a police vehicle in Derry but failed to explode.", "Attack")]
    [InlineData("Drivers were beaten up by soldiers in Batticaloa on Friday.", "Attack")]
    [InlineData("Indian and Chinese soldiers scuffled near Tawang on Friday.", "Clash")]
    [InlineData("Iraq reported skirmishes on the western front on Thursday.", "Clash")]
    [InlineData("Pirates boarded a tanker off Benin on Friday and took six crew members.", "Abduction")]
    [InlineData("The three engineers were seized last Wednesday from an oil rig in southern Nigeria.", "Abduction")]
    [InlineData("Two workers were set free by gunmen in Warri on Friday.", "Return")]
    [InlineData("Uganda sent back 300 Congolese refugees on Friday.", "Return")]
    [InlineData("Chad handed over 12 captured fighters to Sudan on Friday.", "Return")]
    [InlineData("Niger's army disarmed a Chadian contingent of 320 soldiers on Monday.", "Seizure")]
    [InlineData("Turkish police detained 50 people on Friday over suspected links to the PKK.", "Arrest")]
    [InlineData("Soldiers took over the government in Gabon on Monday.", "GovernmentChange")]
    [InlineData("The rebels seized the parliament in Suva on Friday.", "Capture")]
    [InlineData("Protesters threw stones at police in Harare on Friday.", "Protest")]
    [InlineData("Police on Monday dispersed a rally of opposition supporters in Gulu.", "Protest")]
    [InlineData("The police have intensified patrols along the border with Ethiopia since Friday.", "Deployment")]
    [InlineData("Police were flown from Australia to Honiara on Friday.", "Deployment")]
    [InlineData("A Belarusian helicopter flew into Latvian airspace on Friday.", "Incursion")]
    [InlineData("Latvian guards recorded a violation of the airspace by Belarus on Friday.", "Incursion")]
    [InlineData("The border between Chad and Niger was officially opened on Friday.", "Construction")]
    [InlineData("Border wall construction begins in Arizona.", "Construction")]
    public void Deeds_of_force_are_told(string text, string kinds) => Told.Kinds(text).ShouldBe(kinds);

    [Fact]
    public void Who_claims_a_deed_did_it() =>
        Told.In("The Taliban claimed on Friday to have captured Faizabad.").ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Role.ShouldBe(Role.Actor);

    [Fact]
    public void Things_seized_are_named() =>
        Told.In("Police seized 30 grenades in Lima on Friday.").ShouldHaveSingleItem().Participants.ShouldContain(party => party.Role == Role.Target && party.Name == "grenades");

    [Fact]
    public void Hostages_hold_nobody() =>
        Told.In("Ten ministers held hostage by gunmen in Suva were freed on Friday.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Role == Role.Actor && party.Name == "Ten ministers");

    [Fact]
    public void Day_beside_a_night_dates_it() =>
        Told.In("Nine soldiers were killed in an overnight attack on a barracks in Rolpa on Friday.").ShouldHaveSingleItem().When.ShouldNotBeNull().Value.Edtf.ShouldBe("2024-03-01");

    [Fact]
    public void Posts_that_are_set_up_stand() =>
        Told.In("Russian peacekeepers set up two observation posts near Stepanakert on Friday.").ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Occurred);

    [Fact]
    public void Undated_news_is_no_history() =>
        Told.Undated("The king's army took the island in 1834. A treaty of 1902 gave it to Peru. Peru sent a formal protest to Chile on Wednesday.").ShouldContain(report => report.Kind == EventKind.Statement);

    [Fact]
    public void Landmines_are_no_everyday_life() =>
        Told.In(string.Concat(Enumerable.Repeat("The weather was fine and the trees stood green along the road to the lake where people like to rest. ", 5)) + "A farmer was killed when a landmine exploded near the lake.").ShouldContain(report => report.Kind == EventKind.Attack);
}
