using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>Reports that are read when somebody asks for them.</summary>
public sealed class ReportListTests
{
    private static readonly ArticleReading s_reading = Sample.Full("a");

    private static readonly IReadOnlyList<string> s_bodies = StoredReading.From(s_reading).Reports;

    [Fact]
    public void Nobody_pays_for_what_nobody_asks()
    {
        var list = new ReportList([s_bodies[0], "broken"]);
        list.Count.ShouldBe(2);
        (s_reading with { Reports = [list[0]] }).ShouldHoldTheSameAs(s_reading with { Reports = [s_reading.Reports[0]] });
        list[0].ShouldBeSameAs(list[0]);
    }

    [Fact]
    public void What_cannot_be_read_is_named() =>
        Should.Throw<StoreException>(() => new ReportList(["{"]).ToArray()).Fault.ShouldBe(StoreFault.Corrupt);

    [Fact]
    public void Bodies_come_apart_as_they_were()
    {
        ReportList.Split(null).ShouldBeEmpty();
        ReportList.Split(string.Join(ReportList.Between, s_bodies)).ShouldBe(s_bodies);
    }

    /// <summary>What stands between bodies stands in none.</summary>
    [Fact]
    public void No_body_holds_the_separator()
    {
        var reading = s_reading with { Reports = [s_reading.Reports[0] with { WhenKnownBy = $"a{ReportList.Between}b" }] };
        StoredReading.From(reading).Reports.ShouldHaveSingleItem().ShouldNotContain(ReportList.Between);
    }
}
