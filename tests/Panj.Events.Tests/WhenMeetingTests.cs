using static Panj.Events.Tests.WhenTests;

namespace Panj.Events.Tests;

public sealed class WhenMeetingTests
{
    [Theory]
    [InlineData("2021-07", "2021-07-24", "2021-07-24")]
    [InlineData("2021-08-05/2021-08-10", "2021-08-08/2021-08-15", "2021-08-08/2021-08-10")]
    [InlineData("../2021-07-25", "2021-07", "2021-07-01/2021-07-25")]
    [InlineData("../2021-07-25", "2021-07-01/..", "2021-07-01/2021-07-25")]
    [InlineData("2021-08", "2021-08-20/2021-09-10", "2021-08-20/2021-08-31")]
    [InlineData("XXXX-12-25", "2021", "2021-12-25")]
    [InlineData("XXXX-12-25", "2020/2022", "XXXX-12-25")]
    [InlineData("XXXX-12-30/XXXX-01-02", "2021-01-01", "2021-01-01")]
    [InlineData("XXXX-12", "XXXX-12-25", "XXXX-12-25")]
    [InlineData("2021-07~", "2021-07-24", "2021-07-24")]
    public void What_both_say_is_found(string one, string other, string shared)
    {
        Read(one).Overlaps(Read(other)).ShouldBeTrue();
        Read(one).Intersect(Read(other))?.Edtf.ShouldBe(shared);
        Read(other).Intersect(Read(one))?.Edtf.ShouldBe(shared);
    }

    [Theory]
    [InlineData("2021-07-24", "2021-07-25")]
    [InlineData("../2021-07-25", "2021-07-26/..")]
    [InlineData("XXXX-12-25", "2021-11")]
    [InlineData("XXXX-12-25", "XXXX-12-26")]
    public void What_never_meets_shares_nothing(string one, string other)
    {
        Read(one).Overlaps(Read(other)).ShouldBeFalse();
        Read(other).Overlaps(Read(one)).ShouldBeFalse();
        Read(one).Intersect(Read(other)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2021-07", "2021-07-24", true)]
    [InlineData("2021-07-24", "2021-07", false)]
    [InlineData("../2021-07-25", "2021-07-24", true)]
    [InlineData("../2021-07-25", "2021-07", false)]
    [InlineData("XXXX-12", "2021-12-25", true)]
    [InlineData("2021/..", "2023", true)]
    public void Containing_asks_for_every_day(string outer, string inner, bool holds) => Read(outer).Contains(Read(inner)).ShouldBe(holds);
}
