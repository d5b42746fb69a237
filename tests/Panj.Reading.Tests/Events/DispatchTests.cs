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

    private static IReadOnlyList<Report> Read(string text, bool isDated = true) => English.Reader.Read(Article(text, isDated)).Reports;

    private static Article Article(string text, bool isDated = true) => new() { Id = "a", Text = text, Outlet = "Gulf Sheet", Published = isDated ? new DateOnly(2025, 8, 31) : null };
}
