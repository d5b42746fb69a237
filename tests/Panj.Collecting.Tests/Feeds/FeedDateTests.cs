using System.Globalization;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Sun, 01 Mar 2026 10:20:30 GMT", "2026-03-01T10:20:30+00:00")]
    [InlineData("Sun, 1 Mar 2026 10:20 +0500", "2026-03-01T10:20:00+05:00")]
    [InlineData("1 Mar 26 10:20:30 EST", "2026-03-01T10:20:30-05:00")]
    [InlineData("Sunday, March 1, 2026 10:20:30 Z", "2026-03-01T10:20:30+00:00")]
    [InlineData("Mar 1, 2026", "2026-03-01T00:00:00+00:00")]
    [InlineData("01 March 2026 10:20:30 -03:30", "2026-03-01T10:20:30-03:30")]
    [InlineData("2026-03-01T10:20:30Z", "2026-03-01T10:20:30+00:00")]
    [InlineData("2026-03-01T10:20:30.123456Z", "2026-03-01T10:20:30+00:00")]
    [InlineData("2026-03-01T10:20:30+0500", "2026-03-01T10:20:30+05:00")]
    [InlineData("2026-03-01 10:20:30 +05:00", "2026-03-01T10:20:30+05:00")]
    [InlineData("2026-03-01T10:20", "2026-03-01T10:20:00+00:00")]
    [InlineData("2026-03-01", "2026-03-01T00:00:00+00:00")]
    [InlineData("2026-03", "2026-03-01T00:00:00+00:00")]
    [InlineData("20260301", "2026-03-01T00:00:00+00:00")]
    public void Dates_are_read_as_people_write_them(string written, string moment) =>
        FeedDate.Parse(written)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture).ShouldBe(moment);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("32 Mar 2026")]
    [InlineData("30 Feb 2026 10:00:00 GMT")]
    [InlineData("Sun, 01 Mar 99999 10:00:00 GMT")]
    [InlineData("2026-13-01")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("1 Jan 1 00:00:00 +1400")]
    [InlineData("31 Dec 9999 24:60:60 -1400")]
    public void What_is_no_date_gives_none(string? written) =>
        FeedDate.Parse(written).ShouldSatisfyAllConditions(date => (date is null || date.Value.Year is > 1 and < 9999 or 2001).ShouldBeTrue());
}
