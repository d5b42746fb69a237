using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>One happening told twice is one event, two happenings are two.</summary>
public sealed class RetellingTests
{
    [Fact]
    public void A_noun_points_back_to_its_kind() =>
        Told.In("Two guards were killed in a clash with Chilean soldiers near Tacna on Friday. Rebels planted a bomb at a bridge. The clash broke out at dawn.")
            .Single(report => report.Kind == EventKind.Clash).Spans.Count.ShouldBe(2);

    [Fact]
    public void Who_meets_before_a_meeting_meets_apart() =>
        Told.Kinds("The president of Peru met the defence ministers of Chile and Ecuador in Lima on Friday. Before the meeting, the president of Peru met Foreign Minister Luis Rojas of Chile.").ShouldBe("Talks Talks");

    [Theory]
    [InlineData("Rebels attacked a police station in Beni on Friday. The attack killed four officers.", 1)]
    [InlineData("Police seized two tonnes of cocaine in Callao. The seizure was the largest this year.", 1)]
    [InlineData("Rebels attacked a police station in Beni on Monday. Rebels attacked a school in Goma on Friday.", 2)]
    [InlineData("Two attacks in Goma killed at least 28 people. Bombs in Goma killed at least 9 people.", 2)]
    [InlineData("Twin attacks in a suburb of Goma which killed 28 people shook Congo.", 1)]
    [InlineData("A series of bomb attacks killed five in Goma.", 1)]
    [InlineData("Peru and Chile signed a treaty. Kenya and Somalia signed a trade deal.", 2)]
    [InlineData("Rebels launched an attack on a base in Goma, killing four soldiers.", 1)]
    [InlineData("Soldiers faced an attack on a base in Goma, killing four rebels.", 2)]
    [InlineData("Rebels killed 12 soldiers in Goma. In all, 12 soldiers were killed and a commander was hurt.", 1)]
    [InlineData("The Taliban killed 12 soldiers. Al-Shabaab killed 12 soldiers.", 2)]
    [InlineData("Rebels killed 12 soldiers in Goma. On Friday 12 villagers were killed in Beni.", 2)]
    public void Retellings_are_joined(string text, int events) => Told.In(text).Count.ShouldBe(events);

    [Fact]
    public void Toll_told_next_is_the_attack_s()
    {
        var attack = Told.In("Artillery shelled the town of Goma on Friday. Nine civilians were killed and 22 others injured.").ShouldHaveSingleItem();
        attack.Figures.Select(figure => (figure.What, figure.Best)).ShouldBe([(FigureKind.Killed, 9m), (FigureKind.Injured, 22m)]);
        attack.Spans.Count.ShouldBe(2);
    }

    [Fact]
    public void A_day_tagged_as_verb_is_read() =>
        Told.In("Sat Mar 2 2024 , 01 : 19 hrs\n\nRebels killed nine people in Goma.").ShouldHaveSingleItem().Where!.Value.Name.ShouldBe("Goma");

    [Fact]
    public void Same_count_is_told_once()
    {
        var attack = Told.In("Attack in Goma kills three Chinese nationals\n\nGOMA, March 1 - Three Chinese workers were killed in an attack in Goma on Friday.\n\nThe town lies on a river.").ShouldHaveSingleItem();
        attack.Figures.Count.ShouldBe(1);
    }

    [Fact]
    public void Count_of_listed_strikes_is_context()
    {
        var reports = Told.In("Jets conducted 12 strikes in Syria. Near Raqqa, five strikes destroyed a bridge. Near Homs, four strikes destroyed a depot. Near Aleppo, three strikes destroyed a base.");
        reports.Select(report => report.Background).ShouldBe([true, false, false, false]);
    }

    [Fact]
    public void Headline_takes_the_speaker_of_its_story()
    {
        var statement = Told.In("Kenya condemns attack in Goma\n\nNAIROBI, March 1 - Kenyan minister Asha Otieno condemns the attack in Goma.\n\nThe town lies on a river near the border.").ShouldHaveSingleItem();
        statement.Participants.Where(p => p.Role == Role.Speaker).Select(p => p.Name).ShouldBe(["Asha Otieno"]);
    }

    [Fact]
    public void Body_without_a_date_is_backdrop()
    {
        var body = string.Concat(Enumerable.Repeat("The town lies on a river. ", 14));
        var reports = Told.In($"Gunmen kidnapped 30 students in Kaduna on Friday. {body}Niger expelled the French ambassador.");
        reports.Select(report => report.Background).ShouldBe([false, true]);
    }

    [Fact]
    public void The_dead_are_named_once() =>
        Told.In("Six rebels killed in Goma\n\nGOMA, March 1 - Soldiers killed 6 rebels in Goma on Friday, the army said.\n\nThe town lies on a river.")
            .ShouldHaveSingleItem().Participants.Count(party => party.Role == Role.Victim).ShouldBe(1);
}
