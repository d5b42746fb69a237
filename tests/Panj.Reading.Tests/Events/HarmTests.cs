using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Whom and how many a deed hurt, in whatever words that is told.</summary>
public sealed class HarmTests
{
    private static Report Deed(string text) => Told.In(text).Single(report => report.Kind is EventKind.Attack or EventKind.Clash or EventKind.Bombardment);

    [Theory]
    [InlineData("Gunmen shot dead Ana Ruiz, the mayor of Tacna, on Friday.", "Killed 1")]
    [InlineData("Juan Perez, a customs officer in Tacna, was shot in the chest and killed on Friday.", "Killed 1")]
    [InlineData("One of the smugglers was killed in the skirmish near Khorog.", "Killed 1")]
    [InlineData("Ana Ruiz was fatally wounded by a shot from the other side on 1 March.", "Killed 1")]
    [InlineData("An officer was killed in Herat on Friday. Juan Perez, the head of police in Herat, was gunned down by unknown men.", "Killed 1")]
    [InlineData("Keith Brown was killed by rebels in Goma on Friday. Brown, who was a nurse, was shot near the market.", "Killed 1")]
    [InlineData("A rebel has killed the mayor of Tacna near the market.", "Killed 1")]
    [InlineData("Five militants were shot down by soldiers in Tank on Friday.", "Killed 5")]
    [InlineData("Two officers embraced martyrdom and six others were hurt in a raid near Zhob on Friday.", "Killed 2, Injured 6")]
    [InlineData("Rebels attacked the camp, which left two guards killed and four others wounded.", "Killed 2, Injured 4")]
    [InlineData("Seven guards were killed on Friday in a raid near Gao. Eleven soldiers were wounded while two others are missing.", "Killed 7, Injured 11, Missing 2")]
    [InlineData("Four Thai soldiers were hurt when they stepped on a landmine near the border with Cambodia on Friday.", "Injured 4")]
    public void Hurt_are_counted(string text, string figures) =>
        string.Join(", ", Deed(text).Figures.Select(figure => $"{figure.What} {figure.Best}")).ShouldBe(figures);

    [Fact]
    public void Workers_and_nationals_die_once() =>
        Told.In("Three Peruvian workers were killed in an attack near Leticia on Friday. The attack on Friday killed three Peruvian nationals, the embassy said.").ShouldHaveSingleItem().Participants.Count(party => party.Role == Role.Victim).ShouldBe(1);

    [Fact]
    public void Bounds_of_a_range_are_kept()
    {
        var report = Told.In("Rebels kidnapped 20 to 25 nurses near Gao on Friday.").ShouldHaveSingleItem();
        report.Participants.ShouldContain(party => party.Role == Role.Actor && party.Name == "Rebels");
        report.Figures.ShouldHaveSingleItem().ShouldSatisfyAllConditions(figure => figure.Low.ShouldBe(20), figure => figure.High.ShouldBe(25));
    }

    [Fact]
    public void Two_sorts_are_counted_together() =>
        Told.In("Border guards arrested 43 Zambian and other African nationals at Kasumbalesa on Friday.").ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().Best.ShouldBe(43);

    [Fact]
    public void Tanks_and_other_arms_stay_tanks() =>
        Told.In("Jets of the coalition destroyed nine rebel tanks and other machines near Gao on Friday.").ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().What.ShouldBe(FigureKind.Vehicles);

    [Theory]
    [InlineData("Villagers staged protests on Friday against the killing of three teachers in a raid near Kidal.", "Protest Attack")]
    [InlineData("The clashes on Friday left nine people dead and some 40 officers injured.", "Clash")]
    [InlineData("On Friday the rebels attacked the troops deployed in the north.", "Attack")]
    [InlineData("The garrison withdrew from Kidal on Friday and took up positions at a bridge nearby.", "Withdrawal")]
    [InlineData("The insurgents seized three speedboats on Friday.", "Seizure")]
    [InlineData("Rebels captured a ferry and nine Kenyan sailors off Lamu on Friday.", "Abduction")]
    [InlineData("Fighters have captured two army barracks near Kitale.", "Capture")]
    [InlineData("The army of Ukraine said on Friday that it shot down 12 drones.", "Clash")]
    [InlineData("Two soldiers were martyred in North Waziristan on Friday.", "Attack")]
    [InlineData("Serbian soldiers on Friday detained at least six Albanians from Pec.", "Arrest")]
    public void Deed_is_told_once_as_itself(string text, string kinds) => Told.Kinds(text).ShouldBe(kinds);

    [Fact]
    public void Whose_work_it_was_is_no_victim() =>
        Told.In("Rebels kidnapped 12 nurses in Chad on Friday. The kidnapping was the work of the Red Scarf gang.").ShouldHaveSingleItem().Participants.Where(party => party.Role == Role.Victim).Select(party => party.Name).ShouldBe(["12 nurses"]);

    [Fact]
    public void Caption_is_no_attack() =>
        Told.In("Soldiers and ministers met on Friday.\n\nOperation Dawn - Raids Against Rebels\n\nA bomb killed a guard near Gao on Friday.").Count(report => report.Kind == EventKind.Attack).ShouldBe(1);
}
