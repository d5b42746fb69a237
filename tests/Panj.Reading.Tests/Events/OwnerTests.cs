using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Whose a minister, a province, a dollar or a soldier is.</summary>
public sealed class OwnerTests
{
    [Theory]
    [InlineData("Ana Ruiz, Peru's Foreign Minister, met Juan Soto, Chile's Foreign Minister, in Lima on Friday.")]
    [InlineData("Ana Ruiz, Deputy Foreign Minister of Peru, met Juan Soto, the Deputy Foreign Minister of Chile, in Lima on Friday.")]
    [InlineData("Ana Ruiz, Peru's Deputy Prime Minister, met Juan Soto, Chile's First Deputy Minister of Defence, in Lima on Friday.")]
    public void Office_behind_its_state_names_who_met(string text) =>
        Told.In(text).ShouldHaveSingleItem().Participants.Select(party => (party.Name, party.Side)).ShouldBe([("Ana Ruiz", "PE"), ("Juan Soto", "CL")]);

    [Fact]
    public void Counterpart_holds_no_office_of_hers() =>
        Told.In("Ana Ruiz, the Foreign Minister of Peru, met Juan Soto, her Chilean counterpart, in Lima on Friday.").ShouldHaveSingleItem().Participants[1].Office.ShouldBe("Foreign Minister");

    [Fact]
    public void Premier_who_likes_a_state_is_not_its() =>
        Told.In("Peru and Chile protested to Peru and Chile. China struck a security pact in 2022 with the pro-Beijing leader Luis Rojas. Peru and Chile left.").SelectMany(report => report.Participants).Where(party => party.Name == "Luis Rojas").ShouldAllBe(party => party.Side == null);

    [Fact]
    public void Currency_receives_no_help() =>
        Told.In("Minister Ana Ruiz of Peru pledged US$3.4 million for schools in Chile on Friday.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Side == "US");

    [Fact]
    public void Local_time_is_nobody() =>
        Told.In("At about 18:10 local time on Friday, Peruvian troops opened fire at the Chilean positions near Tacna.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Name.Contains("local"));

    [Fact]
    public void Raised_participle_of_a_headline_is_no_name() =>
        Told.In("Lima Says Soldier Killed On Border With Chile").SelectMany(report => report.Participants).ShouldNotContain(party => party.Name == "Killed");

    [Fact]
    public void One_of_its_soldiers_is_killed() =>
        Told.In("Peru's Defence Ministry has said that one of its soldiers was killed in an incident near the border with Chile.").ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Side.ShouldBe("PE");

    [Fact]
    public void State_behind_the_border_fights_not() =>
        Told.In("The fighting over control in the municipality of Arauquita, near the border with Venezuela, began on Friday.").ShouldHaveSingleItem().Participants.ShouldNotContain(party => party.Side == "VE");

    [Fact]
    public void Provocation_of_a_state_lies_not_in_it() =>
        Told.In("Peru and Chile exchanged fire on Friday. As a result of the Chilean provocation, a soldier of Peru was killed.")[^1].Where?.Value.Name.ShouldNotBe("Chile");

    [Fact]
    public void Province_lies_where_its_owner_is() =>
        Told.In("Rwanda deployed 1,000 soldiers to Mozambique's restive Northern Province on Friday.").ShouldHaveSingleItem().Where?.Value.Countries.ShouldNotContain("LK");

    [Fact]
    public void Neighbourhood_lies_where_its_town_is() =>
        Told.In("Gunmen shot a guard in the Delmas neighbourhood of Port-au-Prince on Friday.").ShouldHaveSingleItem().Where!.Value.Countries.ShouldBe(["HT"]);

    [Fact]
    public void Dead_are_of_where_it_plays() =>
        Told.In("Three people were killed on Friday when Israel struck the village of Kfarjouz in south Lebanon. Israel hit a car on the road from Nabatieh. Israel had warned of more strikes.")[0].Participants.Single(party => party.Role == Role.Victim).Side.ShouldBe("LB");

    [Fact]
    public void Letters_mean_the_body_spelt_out() =>
        Told.In("On Friday the Iraqi Security Forces captured the village of Badush. The ISF captured the village of Hammam later.").SelectMany(report => report.Participants).Where(party => party.Role == Role.Actor).ShouldAllBe(party => party.Side == "IQ");

    [Fact]
    public void Whoever_is_killed_is_not_blamed() =>
        Told.In("The prime minister of Haiti condemned the killing of three officers on a patrol in the capital on Friday.")[0].Participants.ShouldHaveSingleItem().Role.ShouldBe(Role.Speaker);

    [Fact]
    public void Who_evacuates_them_is_not_evacuated() =>
        Told.In("Security forces found wounded soldiers on Friday and evacuated them to a hospital in Timika.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Name == "Security forces" && party.Role == Role.Mover);

    [Fact]
    public void Cabinet_is_no_parliament() =>
        Told.In("Parliament in Lima approved the vote on Thursday. The new president Ana Ruiz met her cabinet on Friday.").SelectMany(report => report.Participants).ShouldNotContain(party => party.Name == "Parliament" && party.Role == Role.Participant);

    [Fact]
    public void Groups_of_three_digits_are_one_number() =>
        Told.In("Some 800 000 people have fled to Chad since 2015.").ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().Best.ShouldBe(800_000);

    [Fact]
    public void He_is_whose_rule_it_is() =>
        Told.In("Kazakh President Ana Ruiz welcomed the plan. The unrest is a challenge to Uzbek President Juan Soto's rule since he rose to power in 2016.").Single(report => report.Kind == EventKind.GovernmentChange).Participants.ShouldHaveSingleItem().Name.ShouldBe("Juan Soto");

    [Fact]
    public void Capital_of_an_envoy_is_its_state() =>
        Told.In("Nicaragua withdrew its ambassador from Quito in 2020.").ShouldHaveSingleItem().Participants.Select(party => (party.Role, party.Side)).ShouldBe([(Role.Actor, "NI"), (Role.Target, "EC")]);

    [Fact]
    public void Demand_is_made_of_who_shall_act() =>
        Told.In("Peru demands that Chile release nine officials.").ShouldHaveSingleItem().Participants.Select(party => (party.Role, party.Side)).ShouldBe([(Role.Speaker, "PE"), (Role.Addressee, "CL")]);

    [Fact]
    public void Pact_is_reached_between_both_ministers() =>
        Told.In("The post was opened after an agreement reached between the Tunisian and Libyan interior ministers.").Single(report => report.Kind == EventKind.Agreement).Participants.Select(party => party.Side).ShouldBe(["TN", "LY"]);

    [Fact]
    public void Drill_is_held_by_those_who_send_troops() =>
        Told.In("Troops from Peru, Chile and Bolivia hold drills near Tacna.").ShouldHaveSingleItem().Participants.Select(party => party.Name).ShouldBe(["Peru", "Chile", "Bolivia"]);
}
