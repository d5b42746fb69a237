namespace Panj.Events.Tests;

public sealed class WhenTests
{
    [Theory]
    [InlineData("2021-07-24", "2021-07-24", "2021-07-24")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("1998", "1998-01-01", "1998-12-31")]
    [InlineData("2021-21", "2021-03-01", "2021-05-31")]
    [InlineData("2021-24", "2021-12-01", "2022-02-28")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("2021-30", "2021-12-01", "2022-02-28")]
    [InlineData("2021-33", "2021-01-01", "2021-03-31")]
    [InlineData("2021-36", "2021-10-01", "2021-12-31")]
    [InlineData("2021-39", "2021-09-01", "2021-12-31")]
    [InlineData("2021-41", "2021-07-01", "2021-12-31")]
    [InlineData("199X-05", "1990-05-01", "1999-05-31")]
    [InlineData("199X-02-29", "1990-02-28", "1999-02-28")]
    [InlineData("19XX-12-25", "1900-12-25", "1999-12-25")]
    [InlineData("[2021-08-05..2021-08-10]", "2021-08-05", "2021-08-10")]
    [InlineData("{2021..2023}", "2021-01-01", "2023-12-31")]
    [InlineData("[..2021-07-25]", null, "2021-07-25")]
    [InlineData("{2021-07..}", "2021-07-01", null)]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2021-08-05/2021-08-10", "2021-08-05", "2021-08-10")]
    [InlineData("2018/2022-07-22", "2018-01-01", "2022-07-22")]
    [InlineData("../2021-07-25", null, "2021-07-25")]
    [InlineData("2021-07/..", "2021-07-01", null)]
    [InlineData("2021-07~", "2021-07-01", "2021-07-31")]
    [InlineData("XXXX-12-25", null, null)]
    public void Bounds_are_the_first_and_last_day(string edtf, string? first, string? last)
    {
        var when = Read(edtf);
        when.Earliest.ShouldBe(Date(first));
        when.Latest.ShouldBe(Date(last));
    }

    [Theory]
    [InlineData("2021-08-05/2021-08-05", "2021-08-05")]
    [InlineData("/2021-07-25", "../2021-07-25")]
    [InlineData("2021-XX-XX", "2021")]
    [InlineData("[2021..2021]", "2021")]
    [InlineData("199X-XX-XX", "199X")]
    [InlineData("2021-08-XX", "2021-08")]
    public void Spellings_come_to_one_form(string text, string edtf) => Read(text).Edtf.ShouldBe(edtf);

    [Theory]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("XXXX")]
    [InlineData("2021-02-29")]
    [InlineData("2021-13")]
    [InlineData("2021-21-05")]
    [InlineData("2021-XX-05")]
    [InlineData("2021-7-5")]
    [InlineData("2021-08-10/2021-08-05")]
    [InlineData("2021-08-10/XXXX-08-12")]
    [InlineData("20X1")]
    [InlineData("2021-42")]
    [InlineData("199X-02-30")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("[..]")]
    [InlineData("{2021}")]
    [InlineData("[2021..2023}")]
    [InlineData("[2023..2021]")]
    [InlineData("[2021....2023]")]
    [InlineData("[2021,2023]")]
    [InlineData("[2021..2022..2023]")]
    [InlineData("2021-07-24T18:00")]
    [InlineData("yesterday")]
    [InlineData("~")]
    public void What_is_no_time_is_refused(string text)
    {
        When.TryParse(text, out var when).ShouldBeFalse();
        when.ShouldBe(default);
    }

    [Theory]
    [InlineData("2021-07-24", WhenPrecision.Day)]
    [InlineData("XXXX-07", WhenPrecision.Month)]
    [InlineData("2021-22", WhenPrecision.Season)]
    [InlineData("2021-34", WhenPrecision.Season)]
    [InlineData("199X-12-25", WhenPrecision.Decade)]
    [InlineData("[2021..2023]", WhenPrecision.Range)]
    [InlineData("2021?", WhenPrecision.Year)]
    [InlineData("199X", WhenPrecision.Decade)]
    [InlineData("18XX", WhenPrecision.Century)]
    [InlineData("2021/..", WhenPrecision.Range)]
    public void Precision_is_told(string edtf, WhenPrecision precision) => Read(edtf).Precision.ShouldBe(precision);

    [Theory]
    [InlineData("2021-07~", true, false)]
    [InlineData("2021-07?", false, true)]
    [InlineData("2021-07%", true, true)]
    [InlineData("2021-07-20~/2021-08", true, false)]
    [InlineData("2021-07", false, false)]
    public void Doubt_is_told(string edtf, bool about, bool unsure)
    {
        Read(edtf).IsApproximate.ShouldBe(about);
        Read(edtf).IsUncertain.ShouldBe(unsure);
    }

    [Theory]
    [InlineData("XXXX-12-25", 2025, "2025-12-25")]
    [InlineData("XXXX-12", 2025, "2025-12")]
    [InlineData("XXXX-08-05/XXXX-08-10", 2021, "2021-08-05/2021-08-10")]
    [InlineData("XXXX-12-28/XXXX-01-03", 2021, "2021-12-28/2022-01-03")]
    [InlineData("../XXXX-02-29", 2021, "../2021-02-28")]
    [InlineData("2019-12-25", 2025, "2019-12-25")]
    public void A_year_is_put_in_where_missing(string edtf, int year, string dated) => Read(edtf).WithYear(year).Edtf.ShouldBe(dated);

    [Fact]
    public void The_unknown_time_says_nothing()
    {
        default(When).Edtf.ShouldBe("");
        default(When).WithYear(2021).ShouldBe(default);
        default(When).IsYearKnown.ShouldBeFalse();
        default(When).Overlaps(Read("2021")).ShouldBeFalse();
    }

    [Fact]
    public void About_keeps_open_ends_and_doubt()
    {
        Read("../2021-07-25").About().Edtf.ShouldBe("../2021-07-25~");
        Read("2021-07?").About().Edtf.ShouldBe("2021-07%");
    }

    [Fact]
    public void Days_are_made_in_order_only()
    {
        var day = new DateOnly(2021, 8, 5);
        When.Days(day, day).ShouldBe(When.Day(day));
        When.Days(day, day.AddDays(5)).Edtf.ShouldBe("2021-08-05/2021-08-10");
        Should.Throw<ArgumentException>(() => When.Days(day, day.AddDays(-1)));
    }

    [Fact]
    public void Sorting_puts_years_unknown_last()
    {
        string[] sorted = ["../2021-07-20", "2021-07-24", "2021-07-24/2021-07-26", "2021-08-01", "2021-08", "XXXX-01-05", "XXXX-12-25", ""];
        var shuffled = sorted.Reverse().Select(e => e.Length == 0 ? default : Read(e)).ToList();
        shuffled.Sort();
        shuffled.Select(w => w.Edtf).ShouldBe(sorted);
    }

    internal static When Read(string edtf)
    {
        When.TryParse(edtf, out var when).ShouldBeTrue(edtf);
        return when;
    }

    private static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
