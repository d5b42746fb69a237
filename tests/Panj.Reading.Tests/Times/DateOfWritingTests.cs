using Panj.Events;
using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

public sealed class DateOfWritingTests
{
    [Theory]
    [InlineData("The council heard today (9 May 2023) that troops crossed the river on Monday.", "today=2023-05-09; 9 May 2023=2023-05-09; Monday=2023-05-08")]
    [InlineData("Troops left yesterday. The council meets today, Tuesday 9 May 2023.", "yesterday=2023-05-08; today=2023-05-09; Tuesday 9 May 2023=2023-05-09")]
    [InlineData("The council heard today (9 May) that troops left yesterday.", "today=XXXX-05-09; 9 May=XXXX-05-09; yesterday=XXXX-05-08")]
    [InlineData("The council heard today that troops crossed on 9 May 2023.", "today=-; 9 May 2023=2023-05-09")]
    [InlineData("It met today (9 May 2023). It meets today (10 May 2023).", "today=-; 9 May 2023=2023-05-09; today=-; 10 May 2023=2023-05-10")]
    public void A_text_may_date_its_today(string text, string times) => Edtf(text).ShouldBe(times);

    [Fact]
    public void A_lead_of_tomorrow_makes_the_header_stale()
    {
        const string Text = "Arland will help Borland fence its border, an official said Friday. On Thursday troops moved there.";
        var notes = Read(Text, "2021-07-22");
        notes.Times.Select(t => t.Value).ShouldBe(["2021-07-23", "2021-07-22"]);
        notes.Warnings.ShouldHaveSingleItem().ShouldContain("2021-07-22");
    }

    [Theory]
    [InlineData("Troops reached the ford on Friday.", "Friday=2021-07-16")]
    [InlineData("A clash on Wednesday killed two, an official said Thursday.", "Wednesday=2021-07-21; Thursday=2021-07-22")]
    [InlineData("The council will meet on Friday. On Thursday it sat alone.", "Friday=2021-07-23; Thursday=2021-07-22")]
    public void A_sound_header_stands(string text, string times)
    {
        Edtf(text, "2021-07-22").ShouldBe(times);
        Read(text, "2021-07-22").Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_known_event_gives_the_dateline_its_year()
    {
        const string Text = "The office stated it on Tuesday. On August 15, the Taliban entered Kabul. A cabinet was named on September 7.";
        Edtf(Text, null, Line(10, 5)).ShouldBe("Tuesday=2021-10-05; August 15=2021-08-15; September 7=2021-09-07");
        Read(Text, null, Line(10, 5)).Times[0].KnownBy.ShouldContain("fall of Kabul");
    }

    [Fact]
    public void A_weekday_that_disagrees_leaves_the_year_open()
    {
        const string Text = "The office stated it on Monday. On August 15, the Taliban entered Kabul.";
        Edtf(Text, null, Line(10, 5)).ShouldBe("Monday=XXXX-10-05; August 15=XXXX-08-15");
    }

    [Theory]
    [InlineData("They marched on Tuesday.", "Tuesday=XXXX-03-18/XXXX-03-24")]
    [InlineData("They marched on Tuesday and met today, Thursday.", "Tuesday=XXXX-03-22; today=XXXX-03-24; Thursday=XXXX-03-24")]
    [InlineData("They marched on Sunday 20 March and on Tuesday.", "Sunday 20 March=XXXX-03-20; Tuesday=XXXX-03-22")]
    [InlineData("They marched yesterday.", "yesterday=XXXX-03-23")]
    [InlineData("They marched last month.", "last month=XXXX-02")]
    [InlineData("They marched last year.", "last year=-")]
    public void A_dateline_without_year_keeps_it_open(string text, string times) => Edtf(text, null, Line(3, 24)).ShouldBe(times);

    [Fact]
    public void A_known_event_alone_dates_itself() =>
        Edtf("On 24 February Russia invaded Ukraine. On 5 March talks began.").ShouldBe("24 February=2022-02-24; 5 March=XXXX-03-05");

    [Fact]
    public void Looking_back_from_later_years_dates_nothing() =>
        Edtf("The anniversary of the fall of Kabul is marked on August 15.").ShouldBe("August 15=XXXX-08-15");

    [Fact]
    public void A_dateline_a_day_before_publication_counts() =>
        Edtf("Troops marched today.", "2021-07-25", Line(7, 24)).ShouldBe("today=2021-07-24");

    private static Dateline Line(int month, int day) => new("Somewhere", month, day, null, default);
}
