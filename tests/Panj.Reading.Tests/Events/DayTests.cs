using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>Days that belong to what stands beside or right before them.</summary>
public sealed class DayTests
{
    private static IReadOnlyList<Report> Read(string text) => English.Reader.Read(new Article { Id = "a", Text = text, Published = new DateOnly(2024, 3, 8) }).Reports;

    private static Report First(string text) => Read(text)[0];

    [Fact]
    public void Day_of_a_when_clause_is_its_own() =>
        Read("Three nuns, who were kidnapped on a road last March 4, when bandits attacked their bus near Tacna, were released.").ShouldContain(report => report.Kind == EventKind.Attack && report.When!.Value.Edtf == "2024-03-04");

    [Fact]
    public void Day_right_before_a_verb_is_its_own() =>
        First("Deputies led by Minister Juan Soto and Acting Governor Luis Al-Omar Al-Karim yesterday visited Oman after talks in Jordan.").When!.Value.Edtf.ShouldBe("2024-03-07");

    [Theory]
    [InlineData("On 5 February six miners were arrested by Peruvian soldiers, but were freed on 12 February.", EventKind.Arrest, "2024-02-05")]
    [InlineData("On 5 February six miners were arrested by Peruvian soldiers, but were freed on 12 February.", EventKind.Return, "2024-02-12")]
    public void Joined_verbs_keep_their_own_days(string text, EventKind kind, string day) =>
        Read(text).Single(report => report.Kind == kind).When!.Value.Edtf.ShouldBe(day);

    [Theory]
    [InlineData("Gunmen killed four guards near Tacna, the police said on Wednesday. The attack took place on Monday.")]
    [InlineData("Gunmen killed four guards near Tacna, the police said on Wednesday. The raid was on Monday, villagers said.")]
    public void Day_told_afterwards_dates_the_incident(string text) => First(text).When!.Value.Edtf.ShouldBe("2024-03-04");

    [Fact]
    public void Day_of_the_saying_stays_without_it() =>
        First("Gunmen killed four guards near Tacna, the police said on Wednesday. The river rose on Monday.").When!.Value.Edtf.ShouldBe("2024-03-06");

    [Fact]
    public void Condemned_attack_was_before_or_on_that_day() =>
        First("On Monday, Ana Ruiz condemned the attack on the post.").When!.Value.Edtf.ShouldBe("../2024-03-04");
}
