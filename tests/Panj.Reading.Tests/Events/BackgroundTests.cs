using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>What an article tells as news and what only as context.</summary>
public sealed class BackgroundTests
{
    [Theory]
    [InlineData("Rebels attacked a police station in Beni on Friday.", false)]
    [InlineData("An air strike this week near Idlib killed four rebels.", false)]
    [InlineData("The last meeting of the ministers of Peru and Chile took place in Lima.", true)]
    [InlineData("Since 2009, Norway has given $4 million to Malawi.", true)]
    [InlineData("Rebels had attacked a police station in Beni.", true)]
    [InlineData("Five soldiers died in an earlier raid in Beni.", true)]
    [InlineData("There was no comment from the Peruvian army, which has been shelling Chilean troops.", true)]
    public void Context_is_told_from_news(string text, bool isBackground) => Told.In(text)[0].Background.ShouldBe(isBackground);

    [Fact]
    public void A_truce_that_is_broken_is_no_news() =>
        Told.In("The rebels flouted the peace agreement signed in Lima.").Where(report => report.Kind == EventKind.Agreement).ShouldAllBe(report => report.Background);

    [Fact]
    public void A_truce_breaks_elsewhere_than_agreed() =>
        Told.In("The rebels violated the truce agreed in Lima.").Single(report => report.Mode == "broken").Where.ShouldBeNull();

    [Fact]
    public void Undated_article_has_an_earliest_day()
    {
        var article = new Article { Id = "a", Text = "Rebels attacked a school in Goma on 2 March 2024. Rebels attacked a mosque in Beni on 5 January 2024." };
        English.Reader.Read(article).Reports.Select(report => report.Background).ShouldBe([false, true]);
    }

    [Theory]
    [InlineData("Peru faces sanctions for its attack on a convoy.", EventStatus.Occurred)]
    [InlineData("Peru will face sanctions for its attack on a convoy.", EventStatus.Occurred)]
    [InlineData("Peru is preparing for its attack on a convoy.", EventStatus.Planned)]
    public void What_one_is_punished_for_was_before(string text, EventStatus status)
    {
        var attack = Told.In(text).Single(report => report.Kind == EventKind.Attack);
        (attack.Status, attack.Background).ShouldBe((status, status == EventStatus.Occurred));
    }

    [Fact]
    public void What_a_lead_counts_from_is_no_news()
    {
        var text = "It was the first meeting the parties of Peru have held since police shot protesters. They talked. " + string.Concat(Enumerable.Repeat("The room was full. ", 12)) + "Police shot dead a student in Lima.";
        Told.In(text).Where(report => report.Kind == EventKind.Attack).ShouldAllBe(report => report.Background);
    }

    [Fact]
    public void Who_was_shot_is_no_count() =>
        Told.In("Police shot dozens of students during demonstrations over fraud in Lima.").Single(report => report.Kind == EventKind.Protest).Figures.ShouldBeEmpty();
}
