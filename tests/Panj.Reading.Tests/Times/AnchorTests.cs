using static Panj.Reading.Tests.Times.TimeReading;

namespace Panj.Reading.Tests.Times;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("Troops crossed the river on Saturday.", "Saturday=2021-07-24")]
    [InlineData("Troops crossed the river on Sunday.", "Sunday=2021-07-25")]
    [InlineData("The council will meet on Tuesday.", "Tuesday=2021-07-27")]
    [InlineData("The council met last Sunday.", "last Sunday=2021-07-18")]
    [InlineData("The council will meet next Sunday.", "next Sunday=2021-08-01")]
    [InlineData("The council met yesterday.", "yesterday=2021-07-24")]
    [InlineData("The council met two days ago.", "two days ago=2021-07-23")]
    [InlineData("The council met last week.", "last week=2021-07-12/2021-07-18")]
    [InlineData("The council met last month.", "last month=2021-06")]
    [InlineData("The council will meet next month.", "next month=2021-08")]
    [InlineData("The council met earlier this month.", "earlier this month=2021-07")]
    [InlineData("The council will meet by the end of the year.", "the end of the year=../2021")]
    [InlineData("The council met on 28 June.", "28 June=2021-06-28")]
    [InlineData("The council met in December.", "December=2020-12")]
    [InlineData("The council will meet in December.", "December=2021-12")]
    public void Words_count_from_the_day_of_writing(string text, string times) => Edtf(text, "2021-07-25").ShouldBe(times);

    [Fact]
    public void A_reader_is_told_what_fixed_it() =>
        Only("Troops crossed the river on Saturday.", "2021-07-25").KnownBy.ShouldBe("'Saturday' before publication on 2021-07-25");
}
