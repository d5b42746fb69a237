namespace Panj.Events.Tests;

public sealed class WhenSetTests
{
    [Theory]
    [InlineData("[2021..2023]", true, false)]
    [InlineData("{2021..2023}", false, true)]
    [InlineData("2021/2023", false, false)]
    [InlineData("2021", false, false)]
    public void Sets_are_told_from_ranges(string edtf, bool one, bool all)
    {
        var when = WhenTests.Read(edtf);
        (when.IsOneOf, when.IsAllOf, when.Edtf).ShouldBe((one, all, edtf));
    }

    [Fact]
    public void One_of_some_days_is_made()
    {
        var day = new DateOnly(2021, 8, 5);
        When.OneOf(day, day.AddDays(5)).Edtf.ShouldBe("[2021-08-05..2021-08-10]");
        When.OneOf(day, day).ShouldBe(When.Day(day));
        Should.Throw<ArgumentException>(() => When.OneOf(day, day.AddDays(-1)));
    }

    [Theory]
    [InlineData("[2021..2023]", "2022/2025", "[2022..2023]")]
    [InlineData("[2021..2023]", "2022-05/2022-06", "[2022-05..2022-06]")]
    [InlineData("{2021..2023}", "{2022..2025}", "{2022..2023}")]
    [InlineData("{2021..2023}", "2022/2025", "2022/2023")]
    [InlineData("[2021..2023]", "2022-05-01", "2022-05-01")]
    [InlineData("[2021..2023]", "2025", null)]
    public void What_sets_share_is_a_set(string one, string other, string? shared) => WhenTests.Read(one).Intersect(WhenTests.Read(other))?.Edtf.ShouldBe(shared);

    [Theory]
    [InlineData("2021-07-01", "2021-07-09", "2021-07-01/2021-07-09")]
    [InlineData("2021-07", "2021-07-09", "2021-07")]
    [InlineData("2021-07-09", "2021", "2021")]
    [InlineData("2021-06", "2021-08", "2021-06-01/2021-08-31")]
    [InlineData("../2021-06-05", "2021-08-01", "../2021-08-01")]
    [InlineData("2021/..", "2020-05-01", "2020-05-01/..")]
    [InlineData("../2020", "2021/..", null)]
    [InlineData("XXXX-12-25", "2021", null)]
    [InlineData("XXXX-12", "XXXX-12-25", "XXXX-12")]
    public void Cover_holds_both(string one, string other, string? cover) => WhenTests.Read(one).Cover(WhenTests.Read(other))?.Edtf.ShouldBe(cover);

    [Theory]
    [InlineData("2020", "2021", true)]
    [InlineData("2020-12-31", "2021", true)]
    [InlineData("2020", "2020-12-31", false)]
    [InlineData("../2020", "2021/..", true)]
    [InlineData("2020/..", "2021", false)]
    [InlineData("XXXX-01", "2021-02", false)]
    public void Order_of_times_that_do_not_meet(string one, string other, bool before) => WhenTests.Read(one).IsBefore(WhenTests.Read(other)).ShouldBe(before);

    [Theory]
    [InlineData("[2021..2023]", "once in 2021 – 2023")]
    [InlineData("[..2021]", "by 2021")]
    [InlineData("2021-35", "third quarter 2021")]
    [InlineData("2021-40", "first half 2021")]
    [InlineData("2021-31", "southern autumn 2021")]
    public void Sets_and_parts_have_words(string edtf, string words) => WhenWords.Of(WhenTests.Read(edtf)).ShouldBe(words);
}
