using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Who did it, who was hurt in it and how many, where words stand between them.</summary>
public sealed class FightTests
{
    [Theory]
    [InlineData("Just last week bandits attacked a tanker near Lagos.", "bandits")]
    [InlineData("On 9th June 2015 Al-Shabaab fighters attacked a post near Afgooye.", "Al-Shabaab fighters")]
    [InlineData("Soldiers of the Nigerian army shot dead a militant in Jos on Friday.", "Soldiers of the Nigerian army")]
    [InlineData("Members of the Nuer community attacked the village of Walgak on Friday.", "Members of the Nuer community")]
    [InlineData("ELN rebels freed two officers in May, when the leftist group attacked a patrol in Tame.", "ELN")]
    [InlineData("The army struck Al-Shabaab positions from the air on Friday.", "army")]
    public void Doer_is_named_whole_and_alone(string text, string name) =>
        Told.In(text).Single(report => report.Kind is EventKind.Attack or EventKind.Bombardment).Participants.Where(party => party.Role == Role.Actor).Select(party => party.Name).ShouldBe([name]);

    [Theory]
    [InlineData("Some 20 soldiers killed four villagers near Loikaw on Friday.", "4")]
    [InlineData("Ten gunmen wounded two guards near Gao on Friday.", "2")]
    [InlineData("20 soldiers killed in Gao attack.", "20")]
    [InlineData("Gunmen attacked a bus near Jos on Friday. Last month twelve people were killed in the area.", "")]
    [InlineData("Soldiers killed two men and a woman near Loikaw on Friday. \"They killed three people at the ford,\" she said.", "3")]
    public void Who_is_hurt_is_counted_once(string text, string counts) =>
        string.Join(' ', Told.In(text).ShouldHaveSingleItem().Figures.Select(figure => figure.Best)).ShouldBe(counts);

    [Theory]
    [InlineData("Gunmen ambushed a convoy near Gao on Friday, killing four soldiers. Eight attackers were killed in return fire.")]
    [InlineData("The rebels opened fire near Gao on Friday, triggering an intense gun battle.")]
    [InlineData("During the siege of Gao on Friday rebels also detonated a bomb, which injured three guards.")]
    [InlineData("Ugandan forces strengthened security in the town of Kasese on Friday. Ugandan forces have strengthened security in Kasese district.")]
    public void Fight_is_told_once(string text) => Told.In(text).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Speaking to reporters and ministers in Abuja on Friday, the president said that prices would fall.")]
    [InlineData("Pirates fled when sailors raised the alarm off Lome on Friday.")]
    [InlineData("The wounded soldiers were shifted to a hospital in Quetta on Friday.")]
    [InlineData("Peru and Chile signed an accord, allowing them to deploy forces on each other's soil.")]
    public void What_only_sounds_like_it_is_nothing(string text) =>
        Told.In(text).ShouldNotContain(report => report.Kind == EventKind.Talks || report.Kind == EventKind.Crossing || report.Kind == EventKind.Deployment);

    [Fact]
    public void Believed_wounds_are_alleged() => Told.Statuses("Several rebels were believed to be wounded near Gao on Friday.").ShouldBe("Alleged");

    [Fact]
    public void Short_titles_are_offices() =>
        Told.In("FM Bakradze and PM Abashidze discussed trade with Armenian President Sarkisian in Yerevan on Friday.").ShouldHaveSingleItem().Participants.Select(party => party.Name).ShouldBe(["Bakradze", "Abashidze", "Sarkisian"]);

    [Fact]
    public void Alert_is_of_those_on_it() => Told.In("Malian troops are on high alert.").ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Name.ShouldBe("Malian troops");

    [Fact]
    public void Gunmen_behead_as_an_attack() => Told.Kinds("A terrorist group murdered and beheaded four people in an attack on the village of Mute on Friday.").ShouldBe("Attack");

    [Fact]
    public void Forces_are_not_the_wounded() =>
        Told.In("Three soldiers were hurt by a bomb near Sukma on Friday. The forces also seized weapons there.").Single(report => report.Kind == EventKind.Seizure).Participants.Single(party => party.Role == Role.Actor).Name.ShouldBe("forces");
}
