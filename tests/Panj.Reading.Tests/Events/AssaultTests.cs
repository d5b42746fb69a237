using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What is done by force, and by whom, in less common words.</summary>
public sealed class AssaultTests
{
    [Theory]
    [InlineData("Guerrillas mortared a convoy near Pasto on Sunday.", "Bombardment")]
    [InlineData("Mortar fire from Syria on Sunday woke the village.", "Bombardment")]
    [InlineData("Insurgents hit an outpost near Marib on Sunday.", "Attack")]
    [InlineData("A grenade was tossed at a patrol in Bogota on Sunday.", "Attack")]
    [InlineData("Porters were beaten up by militiamen in Bukavu on Sunday.", "Attack")]
    [InlineData("Indian and Chinese soldiers scuffled near Tawang on Friday.", "Clash")]
    [InlineData("Sudan reported a firefight near its dam on Sunday.", "Clash")]
    [InlineData("Pirates boarded a tanker off Benin on Friday and took six crew members.", "Abduction")]
    [InlineData("Two nurses were snatched on Sunday from a village in Chad.", "Abduction")]
    [InlineData("A teacher was set free by bandits in Zinder on Sunday.", "Return")]
    [InlineData("Uganda sent back 300 Congolese refugees on Friday.", "Return")]
    [InlineData("Chad handed over 12 captured fighters to Sudan on Friday.", "Return")]
    [InlineData("The police of Benin disarmed Togolese soldiers on Sunday.", "Seizure")]
    [InlineData("Turkish police detained 50 people on Friday over suspected links to the PKK.", "Arrest")]
    [InlineData("Soldiers took over the government in Bolivia on Sunday.", "GovernmentChange")]
    [InlineData("The rebels occupied the airport in Bunia on Sunday.", "Capture")]
    [InlineData("Protesters threw stones at police in Harare on Friday.", "Protest")]
    [InlineData("Police scattered a march of teachers in Quito on Sunday.", "Protest")]
    [InlineData("The police have intensified patrols along the border with Ethiopia since Friday.", "Deployment")]
    [InlineData("Police were flown from Australia to Honiara on Friday.", "Deployment")]
    [InlineData("A Turkish drone flew into Greek airspace on Sunday.", "Incursion")]
    [InlineData("Swedish officers registered a breach of territorial waters by Russia on Sunday.", "Incursion")]
    [InlineData("The frontier between Peru and Bolivia was formally opened on Sunday.", "Construction")]
    [InlineData("Fence construction resumes near Edirne.", "Construction")]
    public void Deeds_of_force_are_told(string text, string kinds) => Told.Kinds(text).ShouldBe(kinds);

    [Fact]
    public void Who_claims_a_deed_did_it() =>
        Told.In("The Taliban claimed on Friday to have captured Faizabad.").ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Role.ShouldBe(Role.Actor);

    [Fact]
    public void Things_seized_are_named() =>
        Told.In("Police seized 30 grenades in Lima on Friday.").ShouldHaveSingleItem().Participants.ShouldContain(party => party.Role == Role.Target && party.Name == "grenades");

    [Fact]
    public void Hostages_hold_nobody() =>
        Told.In("Four judges held hostage by rebels in Juba were freed on Sunday.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Role == Role.Actor && party.Name == "Four judges");

    [Fact]
    public void Day_beside_a_night_dates_it() =>
        Told.In("Nine soldiers were killed in an overnight attack on a barracks in Rolpa on Friday.").ShouldHaveSingleItem().When.ShouldNotBeNull().Value.Edtf.ShouldBe("2024-03-01");

    [Fact]
    public void Posts_that_are_set_up_stand() =>
        Told.In("Russian peacekeepers set up two observation posts near Stepanakert on Friday.").ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Occurred);

    [Fact]
    public void Undated_news_is_no_history() =>
        Told.Undated("The king's army took the island in 1834. A treaty of 1902 gave it to Peru. Peru made a protest to Chile on Thursday.").ShouldContain(report => report.Kind == EventKind.Statement);

    [Fact]
    public void Landmines_are_no_everyday_life() =>
        Told.In(string.Concat(Enumerable.Repeat("The weather was fine and the trees stood green along the road to the lake where people like to rest. ", 5)) + "A farmer was killed when a landmine exploded near the lake.").ShouldContain(report => report.Kind == EventKind.Attack);
}
