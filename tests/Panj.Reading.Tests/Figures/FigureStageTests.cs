using FsCheck;
using FsCheck.Fluent;

namespace Panj.Reading.Tests.Figures;

public sealed class FigureStageTests
{
    [Theory]
    [InlineData("The army sent 1,500 soldiers to the border.", "Troops 1500 . .")]
    [InlineData("About two dozen villagers left the valley.", "People 24 . . about")]
    [InlineData("Ninety-four soldiers left the base.", "Troops 94 . .")]
    [InlineData("The camp holds 1.5 million people.", "People 1500000 . .")]
    [InlineData("Two hundred and fifty guards stood there.", "Troops 250 . .")]
    [InlineData("Half a dozen trucks crossed the bridge.", "Vehicles 6 . .")]
    [InlineData("Dozens of protesters gathered in the square.", "People . 24 . about")]
    [InlineData("Tens of thousands of people marched.", "People . 20000 . about")]
    [InlineData("Several hundred villagers gathered.", "People . 200 . about")]
    public void Numbers_are_read_in_digits_and_words(string text, string told) => Counted.Told(text).ShouldBe(told);

    [Theory]
    [InlineData("At least five people were killed.", "Killed . 5 .")]
    [InlineData("More than 20 militants were killed.", "Killed . 20 .")]
    [InlineData("Up to 300 soldiers will arrive.", "Troops . . 300")]
    [InlineData("Fewer than 40 soldiers remain.", "Troops . . 40")]
    [InlineData("Around 900 troops will take part.", "Troops 900 . . about")]
    [InlineData("Between 2 and 6 soldiers were wounded.", "Injured . 2 6")]
    [InlineData("Between two and six soldiers were wounded.", "Injured . 2 6")]
    [InlineData("As many as 19 lawmakers were detained.", "Detained 19 . .")]
    public void Bounds_are_kept_as_bounds(string text, string told) => Counted.Told(text).ShouldBe(told);

    [Theory]
    [InlineData("A soldier was killed in the ambush.", "Killed 1 . .")]
    [InlineData("The blast left two dead and four wounded.", "Killed 2 . .; Injured 4 . .")]
    [InlineData("Nine civilians were killed and 22 others injured.", "Killed 9 . .; Injured 22 . .")]
    [InlineData("Two raids led to five fatalities.", "Incidents 2 . .; Killed 5 . .")]
    [InlineData("The death toll rose to 15.", "Killed 15 . .")]
    [InlineData("Police arrested 73 people.", "Detained 73 . .")]
    [InlineData("No one was hurt.", "Injured 0 . .")]
    [InlineData("Seven guards and not nine were killed.", "Killed 7 . .")]
    [InlineData("There were no casualties.", "Injured 0 . .")]
    public void Harm_is_told_by_words_beside(string text, string told) => Counted.Told(text).ShouldBe(told);

    [Theory]
    [InlineData("Six airstrikes destroyed eight vehicles and nine buildings.", "Incidents 6 . .; Vehicles 8 . .; Facilities 9 . .")]
    [InlineData("The ministry opened four new border outposts.", "Facilities 4 . .")]
    [InlineData("The fund gave $10m to the province.", "Money 10000000 . . USD")]
    [InlineData("They raised $5 million +", "Money . 5000000 . USD")]
    [InlineData("The group raised $30+", "Money . 30 . USD")]
    [InlineData("The state will pay nearly 3 billion euros.", "Money 3000000000 . . about EUR")]
    public void Things_are_counted_by_their_noun(string text, string told) => Counted.Told(text).ShouldBe(told);

    [Theory]
    [InlineData("A 20-year-old student spoke.")]
    [InlineData("Turnout was 45 percent.")]
    [InlineData("They flew an F-16 there.")]
    [InlineData("It lies 30 kilometres from the border.")]
    [InlineData("The 2nd battalion left.")]
    [InlineData("He came in 2019 and stayed.")]
    [InlineData("The two leaders met.")]
    [InlineData("An attack was reported.")]
    public void What_counts_nothing_gives_no_figure(string text) => Counted.Told(text).ShouldBe("");

    [Fact]
    public void Shared_noun_gives_two_figures()
    {
        var figures = Counted.In("It ended in three insurgent and two border guard deaths.");
        figures.Select(f => (f.Figure.Best, f.Figure.What)).ShouldBe([(3m, Panj.Events.FigureKind.Killed), (2m, Panj.Events.FigureKind.Killed)]);
        figures[0].Figure.Of.ShouldBe("insurgent");
    }

    [Fact]
    public void Part_of_a_total_is_marked()
    {
        var figures = Counted.In("The strike killed 10 people, including three children.");
        figures.Select(f => f.IsPartOfTotal).ShouldBe([false, true]);
    }

    [Fact]
    public void A_name_of_one_letter_fails_nothing() => Counted.In("e\f4='vc at least 5-6 men - killed $1.2bn").ShouldNotBeEmpty();

    [Fact]
    public void Any_text_gives_figures_inside_it() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => Counted.In(text.Get + " at least 5-6 men - killed $1.2bn").All(f => f.Span.Start >= 0 && f.Span.End <= text.Get.Length + 40 && f.Span.Contains(f.NumberSpan))));
}
