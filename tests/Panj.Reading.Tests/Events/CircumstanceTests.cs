using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What goes on meanwhile, is kept from happening or is done again and again is not what happened.</summary>
public sealed class CircumstanceTests
{
    [Fact]
    public void Two_drills_have_words_of_their_own() =>
        Read("Chile plans to stage military drills with Peru and Bolivia near Iquique on Aug. 5-10, as well as joint Chilean-Peruvian drills involving around 1,200 troops on Sept. 2.")
            .Select(report => report.Spans[0]).Distinct().Count().ShouldBe(2);

    [Fact]
    public void A_conflict_meanwhile_is_no_scene() =>
        Read("France on Friday pledged to help its ally Niger to build a new outpost on the border, amid a worsening conflict in Mali as US-led troops withdraw after a ten-year mission.")
            .ShouldNotContain(report => report.Kind == EventKind.Aid && report.Where != null && report.Where.Value.Name == "Mali");

    [Fact]
    public void Crowds_kept_from_gathering_gather_nowhere() =>
        Read("Kenya moved troops to Garissa to stop crowds from gathering on Wednesday.").ShouldNotContain(report => report.Kind == EventKind.Protest);

    [Fact]
    public void Who_kills_indiscriminately_tells_no_attack() =>
        Read("The coalition helps the government to destroy ISIL, which kills civilians indiscriminately.").ShouldNotContain(report => report.Kind == EventKind.Attack);

    [Fact]
    public void Committed_to_attacks_is_ahead() =>
        Read("Al-Qaida remains committed to carrying out terrorist attacks against the United States.").ShouldNotContain(report => report.Kind == EventKind.Attack && report.Status == EventStatus.Occurred);

    [Fact]
    public void Who_is_welcomed_hears_no_statement() =>
        Read("President Abdel-Fattah El-Sisi was welcomed by President Emmanuel Macron on Friday.").ShouldNotContain(report => report.Kind == EventKind.Statement);

    [Fact]
    public void An_operations_town_is_no_venue() =>
        Read("The secretary met Iraqi Prime Minister Haider al-Abadi on Monday. The two leaders discussed the next steps in the Mosul operation.")
            .ShouldNotContain(report => report.Kind == EventKind.Talks && report.Where != null && report.Where.Value.Name == "Mosul");

    [Fact]
    public void The_dead_of_one_side_stay_there() =>
        Read("At least 11 civilians were killed on Thursday when Cambodian forces fired rockets at Thai provinces, Thailand's health ministry said.\n\nA Thai F-16 jet bombed a military target in Cambodia, the army said.")
            .Single(report => report.Participants.Any(who => who.Name.Contains("F-16", StringComparison.Ordinal))).Participants.ShouldHaveSingleItem();

    private static IReadOnlyList<Report> Read(string text) =>
        English.Reader.Read(new Article { Id = "a", Text = text, Outlet = "Gulf Sheet", Published = new DateOnly(2025, 8, 31) }).Reports;
}
