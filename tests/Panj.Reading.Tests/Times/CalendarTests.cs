using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("It opened on 7 August 2019.", "7 August 2019=2019-08-07")]
    [InlineData("It opened on August 7, 2019.", "August 7, 2019=2019-08-07")]
    [InlineData("It opened on Aug. 7th, 2019 again.", "Aug. 7th, 2019=2019-08-07")]
    [InlineData("It opened on the 7th of August, 2019.", "the 7th of August, 2019=2019-08-07")]
    [InlineData("It opened on Wednesday, 7 August 2019.", "Wednesday, 7 August 2019=2019-08-07")]
    [InlineData("It opened on 2019-08-07.", "2019-08-07=2019-08-07")]
    [InlineData("It opened on 07.08.2019 there.", "07.08.2019=2019-08-07")]
    [InlineData("It opened on 27/08/2019 there.", "27/08/2019=2019-08-27")]
    [InlineData("It opened in August 2019.", "August 2019=2019-08")]
    [InlineData("It opened in August of 2019.", "August of 2019=2019-08")]
    [InlineData("It opened in 2019.", "2019=2019")]
    [InlineData("It opened in mid-2019.", "mid-2019=2019")]
    [InlineData("It opened at the end of July 2019.", "the end of July 2019=2019-07")]
    [InlineData("It opened in the summer of 2019.", "the summer of 2019=2019-22")]
    [InlineData("It opened in the early 1990s.", "the early 1990s=199X")]
    [InlineData("It opened in the 20th century.", "the 20th century=19XX")]
    public void Dates_are_read_in_every_order(string text, string times) => Edtf(text).ShouldBe(times);

    [Theory]
    [InlineData("Drills will run on Aug. 5-10, 2019.", "Aug. 5=2019-08-05/2019-08-10; 10, 2019=2019-08-05/2019-08-10")]
    [InlineData("Drills ran from 5 to 9 December 2019.", "5=2019-12-05/2019-12-09; 9 December 2019=2019-12-05/2019-12-09")]
    [InlineData("Drills ran on July 30-Aug. 10, 2019 there.", "July 30=2019-07-30/2019-08-10; Aug. 10, 2019=2019-07-30/2019-08-10")]
    [InlineData("Drills ran from 28 December to 3 January 2020.", "28 December=2019-12-28/2020-01-03; 3 January 2020=2019-12-28/2020-01-03")]
    [InlineData("Drills ran between March and June 2019.", "March=2019-03/2019-06; June 2019=2019-03/2019-06")]
    [InlineData("Drills ran on 5 and 6 May 2019.", "5=2019-05-05/2019-05-06; 6 May 2019=2019-05-05/2019-05-06")]
    public void Two_joined_dates_are_one_range(string text, string times) => Edtf(text).ShouldBe(times);

    [Theory]
    [InlineData("She visited Chad on 4 April and Kenya from 6 to 8 April 2019.", "4 April=2019-04-04; 6=2019-04-06/2019-04-08; 8 April 2019=2019-04-06/2019-04-08")]
    [InlineData("Votes were held on 3 March, on 5 May and on 7 June 2020.", "3 March=2020-03-03; 5 May=2020-05-05; 7 June 2020=2020-06-07")]
    [InlineData("Rain fell in March and in Fiji in June 2019.", "March=2019-03; June 2019=2019-06")]
    [InlineData("He died on 4 April, before the vote of 7 June 2019.", "4 April=XXXX-04-04; 7 June 2019=2019-06-07")]
    [InlineData("He died on 9 August and on 7 June 2019.", "9 August=XXXX-08-09; 7 June 2019=2019-06-07")]
    public void Joined_dates_share_the_last_year(string text, string times) => Edtf(text).ShouldBe(times);

    [Theory]
    [InlineData("A clash was confirmed on 25 December.", "25 December=XXXX-12-25")]
    [InlineData("Two attacks followed in December.", "December=XXXX-12")]
    [InlineData("Drills are planned for Aug. 5-10 there.", "Aug. 5=XXXX-08-05/XXXX-08-10; 10=XXXX-08-05/XXXX-08-10")]
    [InlineData("A clash was confirmed on Friday.", "Friday=-")]
    [InlineData("A clash was confirmed last week.", "last week=-")]
    public void Nothing_fixes_a_year_that_is_not_told(string text, string times) => Edtf(text).ShouldBe(times);

    [Theory]
    [InlineData("They may leave and march on.")]
    [InlineData("He spent 1,500 on 2500 troops and 1999 soldiers.")]
    [InlineData("A fee of $2000 was paid for unit 20211.")]
    public void Other_numbers_and_words_are_no_dates(string text) => Read(text).Times.ShouldBeEmpty();

    [Theory]
    [InlineData("He was named on 24 Asad 1400.", "24 Asad 1400=2021-08-15")]
    [InlineData("He was named on 6 Muharram 1443.", "6 Muharram 1443=2021-08-14~")]
    public void Other_calendars_come_to_the_same_day(string text, string times) => Edtf(text).ShouldBe(times);
}
