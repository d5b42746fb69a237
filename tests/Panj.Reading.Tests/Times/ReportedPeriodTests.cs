using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

/// <summary>Expressions of business and court news, by TIMEX3 value; the day of writing is Wednesday, 20 March 2013.</summary>
public sealed class ReportedPeriodTests
{
    private static string Values(string text) => string.Join("; ", Read(text, "2013-03-20").Times.Select(t => $"{t.Span.In(text)}={t.Value}"));

    [Theory]
    [InlineData("Profit doubled in the first quarter of 1989.", "the first quarter of 1989=1989-Q1")]
    [InlineData("Profit rose in the third quarter.", "the third quarter=2012-Q3")]
    [InlineData("Third-quarter profit fell.", "Third-quarter=2012-Q3")]
    [InlineData("First-quarter profit rose.", "First-quarter=2013-Q1")]
    [InlineData("Profit will rise in the second quarter.", "the second quarter=2013-Q2")]
    [InlineData("Sales were flat in the fourth quarter of last year.", "the fourth quarter of last year=2012-Q4")]
    [InlineData("It rose in 2011's final quarter.", "2011's final quarter=2011-Q4")]
    [InlineData("The latest quarter was weak.", "The latest quarter=2012-Q4")]
    [InlineData("It fell from the year-ago quarter.", "the year-ago quarter=2011-Q4")]
    [InlineData("The year-earlier period was better.", "The year-earlier period=2012")]
    [InlineData("The goal fell in the third quarter of the match.", "")]
    public void Quarters_are_those_last_reported(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("Profit rose in the third quarter.", "the third quarter=2012-35")]
    [InlineData("It doubled in the first quarter of 1989.", "the first quarter of 1989=1989-33")]
    [InlineData("It fell in the second half of last year.", "the second half of last year=2012-41")]
    public void Parts_of_years_have_their_days(string text, string times) => Edtf(text, "2013-03-20").ShouldBe(times);

    [Theory]
    [InlineData("The agency spent more in fiscal 1989.", "fiscal 1989=FY1989")]
    [InlineData("The agency spent more in fiscal year 2012.", "fiscal year 2012=FY2012")]
    [InlineData("The current fiscal year was lean.", "The current fiscal year=FY2013")]
    [InlineData("Prices rose in the 2010 school year.", "the 2010 school year=FY2010")]
    public void Years_of_accounts_are_marked(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("A driver, 25 years old, fled.", "25 years old=P25Y")]
    [InlineData("A 25-year-old driver fled.", "25-year-old=P25Y")]
    [InlineData("They waited all day.", "all day=P1D")]
    [InlineData("They stayed the whole week.", "the whole week=P1W")]
    [InlineData("It took two and a half years.", "two and a half years=P2.5Y")]
    public void Lengths_and_ages_are_durations(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("In recent weeks it spread.", "recent weeks=PAST_REF")]
    [InlineData("It may open in the near future.", "the near future=FUTURE_REF")]
    [InlineData("It is a modern-day fort.", "modern-day=PRESENT_REF")]
    [InlineData("They chose the former and left.", "")]
    public void Vague_times_are_references(string text, string values) => Values(text).ShouldBe(values);

    [Theory]
    [InlineData("The previous day he left.", "The previous day=2013-03-19")]
    [InlineData("It was seen the previous week.", "the previous week=2013-W11")]
    [InlineData("A year earlier, it had a loss.", "A year earlier=2012")]
    [InlineData("In the early hours of Sunday it burned.", "the early hours of Sunday=2013-03-17TMO")]
    [InlineData("Shots rang out at 03:00 AFT on Sunday.", "03:00 AFT on Sunday=2013-03-17T03:00")]
    [InlineData("The treaty expires Dec. 31.", "Dec. 31=2013-12-31")]
    public void Days_are_seen_from_publication(string text, string values) => Values(text).ShouldBe(values);
}
