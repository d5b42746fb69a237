using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What a dispatch does not say, which a spec document cannot ask for.</summary>
public sealed class DispatchTests
{
    [Fact]
    public void The_dead_of_one_strike_stay_there()
    {
        var reports = Read("Thirteen killed as Houthi drone hits Marib mosque; coalition strikes back\n\nAt least thirteen people died when a drone struck a mosque in the central province of Marib on Friday, two officials said.\n\nThe coalition responded with four air raids on Sanaa.");
        reports.Single(report => report.Where?.Value.Name == "Sanaa").Figures.ShouldNotContain(figure => figure.What == FigureKind.Killed);
    }

    [Fact]
    public void A_sum_joins_no_single_attack()
    {
        var reports = Read("Settlers assaulted four Palestinians in Deir Sharaf on Monday.\n\nSince October 2023, more than 1,000 Palestinians have been killed by Israeli forces or settlers in the West Bank, according to U.N. figures.", isDated: false);
        reports.First(report => report.Participants.Any(who => who.Name == "Settlers")).Figures.ShouldBeEmpty();
    }

    [Fact]
    public void Another_state_sends_soldiers_elsewhere()
    {
        var reports = Read("The United States will deploy its reaction force to Poland in May.\n\nSweden will send 2,200 soldiers.");
        reports.Single(report => report.Participants.Any(who => who.Name == "Sweden")).Where.ShouldBeNull();
    }

    [Fact]
    public void An_army_is_no_newspaper() =>
        English.Reader.Read(Article("The People's Liberation Army (PLA) carried out a naval exercise near Xiamen on Saturday.")).Masthead.Agencies.ShouldBeEmpty();

    [Fact]
    public void The_dead_of_a_fight_are_told_once() =>
        Read("Nine people were killed and five more were injured after clashes between soldiers and rebels in Arauca.").ShouldHaveSingleItem().Background.ShouldBeFalse();

    [Fact]
    public void Clashes_that_kill_are_told_once() =>
        Read("Clashes erupted near Kupwara on Wednesday, killing two soldiers.").ShouldHaveSingleItem().Kind.ShouldBe(EventKind.Clash);

    [Fact]
    public void Each_side_tells_the_others_attack() =>
        Read("The army attacked the M23 rebels near Mutaho on Sunday, an M23 spokesman said. The M23 rebels attacked the army, a colonel said.").Count(report => report.Kind == EventKind.Attack).ShouldBe(2);

    [Fact]
    public void Old_days_date_no_news()
    {
        var article = Article("The M23, which seized Goma in November 2012, said its troops were ready.\n\nThe army attacked the M23 at Mutaho, a spokesman said.") with { Published = new DateOnly(2013, 7, 14) };
        English.Reader.Read(article).Reports.Single(report => report.Kind == EventKind.Attack).When.ShouldBeNull();
    }

    [Fact]
    public void What_somebody_is_accused_of_trying_is_alleged() =>
        Read("The prime minister accused Thailand of launching air strikes and trying to seize land.").Single(report => report.Kind == EventKind.Attack).Status.ShouldBe(EventStatus.Alleged);

    [Fact]
    public void Whom_an_attack_kills_is_told_once() =>
        Read("Gunmen attacked a police post in Herat on Tuesday and killed two officers, police said.").ShouldHaveSingleItem();

    [Fact]
    public void A_first_count_is_no_gift() =>
        Read("Authorities presented an initial count of 16 deaths on Monday.").ShouldNotContain(report => report.Kind == EventKind.Aid);

    [Fact]
    public void The_dead_of_another_place_are_its_own() =>
        Read("The prime minister said that after the attacks in Lima on Friday the police would be armed as they are in Tacna, where thirty tourists died in June.")
            .Single(report => report.Kind == EventKind.Attack).Figures.ShouldBeEmpty();

    private static IReadOnlyList<Report> Read(string text, bool isDated = true) => English.Reader.Read(Article(text, isDated)).Reports;

    private static Article Article(string text, bool isDated = true) => new() { Id = "a", Text = text, Outlet = "Gulf Sheet", Published = isDated ? new DateOnly(2025, 8, 31) : null };
}
