using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What reports of a frontier do not say.</summary>
public sealed class FrontierTests
{
    [Theory]
    [InlineData("The kidnappers had demanded the dismissal of two officers and the release of the singer Luz Rojas.")]
    [InlineData("The parties should show good will by taking steps towards the release of all detainees.")]
    [InlineData("A permit for the march was denied by the army.")]
    [InlineData("Soldiers fired several rounds of tear gas shells to disperse the crowd in Lima.")]
    [InlineData("It was a diplomatic protest over the use of a water cannon in the South China Sea.")]
    [InlineData("Caretaker cabinet dismissed after military coup: spokesman")]
    [InlineData("The raids led Kenya to form a naval coalition to guard its ports.")]
    [InlineData("The camp lies in the hills where Kenya meets Uganda and Sudan.")]
    [InlineData("Units began to evacuate the injured from the town.")]
    [InlineData("Guards shot warning rounds into the air in Tacna on Friday.")]
    [InlineData("Villagers leave early, as raids on army convoys are a daily occurrence.")]
    [InlineData("Attacks on army convoys in the valley are common.")]
    [InlineData("Three rebels died due to raids by elephants on farms near Goma.")]
    [InlineData("The two soldiers were rushed to a clinic in Tacna.")]
    [InlineData("A note was passed to the Chilean authorities protesting the shots.")]
    [InlineData("The bandits fired and then fled.")]
    [InlineData("Police left as a month of marches demanding the dismissal of Minister Luis Rojas came to an end.")]
    public void Wishes_and_gas_are_no_events(string text) => Told.Kinds(text).ShouldBeEmpty();

    [Fact]
    public void Land_from_which_one_fires_did_nothing() =>
        Told.In("Heavy fire from Afghanistan killed seven Pakistani soldiers in South Waziristan on Monday.").ShouldHaveSingleItem().Participants.ShouldNotContain(party => party.Role == Role.Actor);

    [Theory]
    [InlineData("Soldiers suffered an attack on a base in Goma on Monday.")]
    [InlineData("The army faced an attack in Goma on Monday.")]
    [InlineData("The brigade lost two lorries and a radio in the attack in Goma on Monday.")]
    public void Who_suffers_an_attack_did_nothing(string text) =>
        Told.In(text).SelectMany(report => report.Participants).ShouldNotContain(party => party.Role == Role.Actor);

    [Fact]
    public void Who_counts_refugees_does_not_flee() =>
        Told.In("Hundreds have died according to the monitor ACLED, and 31,000 have fled their villages.").Single(report => report.Kind == EventKind.Crossing).Participants.ShouldBeEmpty();

    [Fact]
    public void Who_meets_others_with_rockets_fires_them() =>
        Told.In("Soldiers were met by rebels firing rockets.").ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Name.ShouldBe("rebels");

    [Fact]
    public void Nobody_strikes_his_own() =>
        Told.In("Israel conducted air strikes on Hezbollah on Friday. Rockets were fired at several Israeli posts near Tyre.")[^1].Participants
            .ShouldAllBe(party => party.Role == Role.Target && party.Side != "Hezbollah");

    [Fact]
    public void Mobs_set_lorries_on_fire() =>
        Told.In("Rebels set three tractors on fire in Goma on Friday.").ShouldHaveSingleItem().Mode.ShouldBe("arson");

    [Fact]
    public void Whoever_speaks_is_not_the_enemy_who_flees() =>
        Told.In("We are on the bridge, the garrison has fled, said Ana Ruiz, a spokeswoman of the rebels.").SelectMany(report => report.Participants).ShouldBeEmpty();

    [Fact]
    public void The_year_of_a_ruling_dates_no_protest() =>
        Told.In("Peru denounced the shots as a breach of the 2016 ruling.").ShouldHaveSingleItem().When.ShouldBeNull();

    [Fact]
    public void What_is_done_under_a_treaty_makes_none() =>
        Told.Kinds("The drill was held under the defence treaty with Chile.").ShouldBe("Exercise");

    [Fact]
    public void Who_is_held_responsible_is_not_arrested() =>
        Told.Kinds("The ministry held Chile's army responsible for the shots.").ShouldBe("Statement");

    [Fact]
    public void Armed_forces_of_two_states_are_two() =>
        Told.In("The Chilean Armed Forces left Tacna. The Peruvian Armed Forces came under fire near Tacna on Friday.")[^1].Participants.ShouldHaveSingleItem().Name.ShouldBe("Peruvian Armed Forces");

    [Fact]
    public void Fighters_from_a_group_are_its_own() =>
        Told.In("Fighters from the Hezbollah group attacked a post near Tyre on Friday.").ShouldHaveSingleItem().Participants.ShouldContain(party => party.Role == Role.Actor && party.Side == "Hezbollah");

    [Fact]
    public void A_side_of_the_border_is_no_target() =>
        Told.In("A nurse was killed in an attack by bandits on the Chilean side of the river on Friday.").ShouldHaveSingleItem().Participants.ShouldNotContain(party => party.Role == Role.Target);

    [Fact]
    public void Both_sides_of_a_border_are_shown()
    {
        const string Text = "Rain fell in Rwanda. It rained in Kenya too. Rebels ambushed a patrol in eastern Congo near the border with Uganda on Friday.";
        Told.In(Text).ShouldHaveSingleItem().Where.ShouldNotBeNull().Spans.Select(span => span.In(Text)).ShouldBe(["border with Uganda", "Congo"], ignoreOrder: true);
    }

    [Fact]
    public void Forces_between_two_states_may_be_either() =>
        Told.In("Chilean gunmen came over the hill. A road leads to Chile. Peru protested. Guards in Peru saw smoke. Chilean guards were silent. An army force was ambushed by gunmen on Friday.")
            .ShouldHaveSingleItem().Participants.Single(party => party.Role == Role.Target).Side.ShouldBeNull();

    [Fact]
    public void A_protest_lodged_is_one_statement() =>
        Told.Kinds("Peru lodged a protest against Chile on Friday after its patrols had come near.").ShouldBe("Statement");

    [Fact]
    public void Dozens_may_be_fifty() =>
        Told.Kinds("At least 50 opposition deputies were detained on Friday.\n\nDozens of opposition deputies were detained before noon on Friday, a guard said.").ShouldBe("Arrest");

    [Fact]
    public void Where_guests_are_hurt_is_not_their_country() =>
        Told.In("Two Peruvian engineers were killed on Friday in an attack that came from Chile.\n\nPeru asked for help.").ShouldAllBe(report => report.Where == null || report.Where.Value.Name != "Peru");

    [Fact]
    public void A_border_is_nobodys_target() =>
        Told.In("Friday's attack on Gashigar, on the border with Niger, is the third attack on the military this year.").ShouldHaveSingleItem().Participants.ShouldNotContain(party => party.Name == "Niger");

    [Fact]
    public void Whom_an_attack_also_hurt_is_its_own() =>
        Told.Kinds("The ELN guerrilla group has killed four soldiers in an attack with explosives in Arauca, the army said.\n\nThe army did not say when the attack, which also injured four other soldiers and a civilian, took place.").ShouldBe("Attack");

    [Fact]
    public void Who_was_ousted_before_is_not_ousted_now() =>
        Told.Kinds("Omar Sari, who was ousted in a popular uprising last year, is an ally of the general.\n\nA soldier announced on Friday the government had been dissolved.").ShouldBe("GovernmentChange GovernmentChange");

    [Fact]
    public void Power_changes_hands_in_no_crowd() =>
        (Told.In("After Bolivian President Ana Ruiz announced her resignation in a televised address, thousands celebrated at rallies in the capital La Paz.")
            .Single(report => report.Kind == EventKind.GovernmentChange).Where?.Value.Name ?? "").ShouldNotBe("La Paz");

    [Fact]
    public void A_day_tells_nothing() =>
        Told.In("A soldier appearing on state television Thursday announced the government had been dissolved.").ShouldHaveSingleItem().Chain[^1].Name.ShouldBe("soldier");

    [Fact]
    public void A_headline_that_goes_on_names_no_source() =>
        Told.In("date 2025-10-16\nMilitary coup in Madagascar: Army seizes power, ousts president\nSoldiers staged a coup against President Andry Rajoelina yesterday and seized power.")
            .ShouldAllBe(report => report.Chain.Count == 0);

    [Fact]
    public void Capitals_of_a_headline_make_no_name() =>
        Told.In("Minsk Says Mobilized Security Forces As Poland Deploys 23,000 Troops To Belarusian Border").ShouldHaveSingleItem().Participants.ShouldNotContain(party => party.Name.Contains("Deploys"));
}
