using static Panj.Events.Tests.WhenTests;

namespace Panj.Events.Tests;

public sealed class WhenWordsTests
{
    [Theory]
    [InlineData("2021-07-24", "24 Jul 2021")]
    [InlineData("2021-08", "August 2021")]
    [InlineData("2021", "2021")]
    [InlineData("2021-08-05/2021-08-10", "5–10 Aug 2021")]
    [InlineData("2021-07-30/2021-08-10", "30 Jul – 10 Aug 2021")]
    [InlineData("2021-12-30/2022-01-02", "30 Dec 2021 – 2 Jan 2022")]
    [InlineData("2021-07/2021-08", "July – August 2021")]
    [InlineData("2018/2022-07-22", "2018 – 22 Jul 2022")]
    [InlineData("2021/2021-07-22", "2021 – 22 Jul 2021")]
    [InlineData("../2021-07-25", "by 25 Jul 2021")]
    [InlineData("2021-07-25/..", "from 25 Jul 2021")]
    [InlineData("XXXX-12-25", "25 Dec, year not given")]
    [InlineData("XXXX-12", "December, year not given")]
    [InlineData("XXXX-08-05/XXXX-08-10", "5–10 Aug, year not given")]
    [InlineData("2021-07~", "about July 2021")]
    [InlineData("2021-07-24?", "24 Jul 2021 (not certain)")]
    [InlineData("2021-21", "spring 2021")]
    [InlineData("2021-21/2021-22", "spring – summer 2021")]
    [InlineData("199X", "1990s")]
    [InlineData("19XX", "1900–1999")]
    public void Times_read_like_a_careful_colleague(string edtf, string words) => WhenWords.Of(Read(edtf)).ShouldBe(words);

    [Fact]
    public void The_unknown_time_is_not_said() => WhenWords.Of(default).ShouldBe("not said");
}
