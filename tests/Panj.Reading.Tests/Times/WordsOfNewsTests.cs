using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

public sealed class WordsOfNewsTests
{
    [Theory]
    [InlineData("Two posts fell over the weekend.", "the weekend=2021-07-24/2021-07-25")]
    [InlineData("Shelling killed five in the past 24 hours.", "the past 24 hours=2021-07-24/2021-07-25")]
    [InlineData("Talks took place on the 5th of this month.", "the 5th of this month=2021-07-05")]
    [InlineData("Talks took place on the 5th of last month.", "the 5th of last month=2021-06-05")]
    [InlineData("Troops will leave by year's end.", "year's end=../2021")]
    [InlineData("Troops will leave in the first half of next year.", "the first half of next year=2022-40")]
    [InlineData("Troops left in the last week of June.", "the last week of June=2021-06-24/2021-06-30")]
    [InlineData("Troops left around 20 June.", "around 20 June=2021-06-20~")]
    [InlineData("Troops left the day before yesterday.", "the day before yesterday=2021-07-23")]
    [InlineData("He recalled the Sept. 11 attacks.", "Sept. 11=2001-09-11")]
    [InlineData("They pray on Fridays.", "Fridays=-")]
    [InlineData("They have fought since the 19th century.", "the 19th century=18XX/..")]
    [InlineData("Bombs hit churches on Easter Sunday.", "")]
    [InlineData("Drills are due on July 30.", "July 30=2021-07-30")]
    [InlineData("Drills planned on Aug. 5 alarm neighbours.", "Aug. 5=2021-08-05")]
    [InlineData("Rebels ambushed two trucks last May 9.", "last May 9=2021-05-09")]
    [InlineData("Rebels ambushed two trucks last May 9, 2019.", "last May 9, 2019=2019-05-09")]
    [InlineData("Rebels fell on Thursday, by a report in Monday's issue. The same night a truck burnt.", "Thursday=2021-07-22; Monday=-; The same night=2021-07-22")]
    public void Turns_of_news_are_read(string text, string times) => Edtf(text, "2021-07-25").ShouldBe(times);

    [Fact]
    public void A_weekday_against_its_date_is_a_warning() =>
        Read("The treaty was signed on Monday, 5 October 2021.", "2021-10-08").Warnings.ShouldHaveSingleItem().ShouldContain("Tuesday");

    [Fact]
    public void Days_after_a_yearless_day_stay_yearless() =>
        Edtf("Shots fell on 25 December. The next day it was calm.").ShouldBe("25 December=XXXX-12-25; The next day=XXXX-12-26");
}
