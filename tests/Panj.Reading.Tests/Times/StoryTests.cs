using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

public sealed class StoryTests
{
    [Theory]
    [InlineData("Posts fell on 4 May 2019. The next day more fell.", "4 May 2019=2019-05-04; The next day=2019-05-05")]
    [InlineData("Posts fell on 4 May 2019. Two days later more fell.", "4 May 2019=2019-05-04; Two days later=2019-05-06")]
    [InlineData("Posts fell in May 2019. Later that year more fell.", "May 2019=2019-05; Later that year=2019")]
    [InlineData("Posts fell on 4 May 2019 and a week later more fell.", "4 May 2019=2019-05-04; a week later=2019-05-11~")]
    public void Story_words_count_from_its_last_date(string text, string times) => Edtf(text, "2021-07-25").ShouldBe(times);

    [Theory]
    [InlineData("The road has been shut since Monday.", "Monday=2021-07-19/..")]
    [InlineData("The road will reopen by Friday.", "Friday=../2021-07-30")]
    [InlineData("The road was shut over the past two weeks.", "the past two weeks=2021-07-11/2021-07-25")]
    [InlineData("Over the past few weeks it was shut.", "the past few weeks=-")]
    [InlineData("Shots were heard at 5 p.m. on Friday.", "5 p.m. on Friday=2021-07-23")]
    [InlineData("Shots on Friday began at 18:00 GMT.", "Friday=2021-07-23; 18:00 GMT=2021-07-23")]
    [InlineData("Shots were heard late Saturday night.", "late Saturday night=2021-07-24")]
    public void Bounds_lengths_and_hours_are_tied_to_days(string text, string times) => Edtf(text, "2021-07-25").ShouldBe(times);

    [Theory]
    [InlineData("Troops left on Thursday. Earlier in the day they burned a mill.", "Thursday=2021-07-22; Earlier in the day=2021-07-22")]
    [InlineData("On Friday troops left. They came back later in the day.", "Friday=2021-07-23; later in the day=2021-07-23")]
    [InlineData("Troops left on 20 July and came back late in the day.", "20 July=2021-07-20; late in the day=2021-07-20")]
    [InlineData("Troops left earlier in the day.", "earlier in the day=2021-07-25")]
    public void The_day_is_the_one_told(string text, string times) => Edtf(text, "2021-07-25").ShouldBe(times);

    [Theory]
    [InlineData("after a 20-year war", "20-year", "P20Y")]
    [InlineData("after three hours", "three hours", "PT3H")]
    [InlineData("for more than two and a half years", "more than two and a half years", "P2.5Y")]
    [InlineData("they met twice a week", "twice a week", "P1W")]
    [InlineData("they met every day", "every day", "P1D")]
    public void Lengths_and_recurrences_have_values(string text, string words, string value)
    {
        var mention = Only(text);
        mention.Span.In(text).ShouldEndWith(words);
        mention.Value.ShouldBe(value);
    }

    [Fact]
    public void A_history_takes_years_from_its_own_dates()
    {
        var text = string.Join(' ', Enumerable.Range(1901, 9).Select(y => $"War came in {y}.")) + " In November 1909 it ended. In January talks began. In March 1910 peace came.";
        Edtf(text, "2021-07-25").ShouldContain("January=1910-01;");
    }

    [Fact]
    public void Ends_of_a_range_share_it()
    {
        const string Text = "Drills are planned for Aug. 5-10.";
        var times = Read(Text, "2021-07-25").Times;
        times.Select(t => t.Value).ShouldBe(["2021-08-05", "2021-08-10"]);
        times.ShouldAllBe(t => t.When.ToString() == "2021-08-05/2021-08-10" && t.Extent.In(Text) == "Aug. 5-10");
    }
}
