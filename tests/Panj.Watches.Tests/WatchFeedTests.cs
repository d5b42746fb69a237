using System.Text;
using CodeHollow.FeedReader;
using Panj.Exchange.Feeds;

namespace Panj.Watches.Tests;

public sealed class WatchFeedTests : WatchFixture
{
    [Fact]
    public async Task A_reader_of_feeds_reads_the_alerts()
    {
        await AddAsync(WatchOf("new"), World.Empty);
        await LookAsync(World.Of(World.Clash));
        Time.Advance(TimeSpan.FromHours(1));
        await LookAsync(World.Of(World.Clash, World.Drill));
        using var stream = new MemoryStream();
        var alerts = await AlertsAsync();
        AtomFeed.Write(stream, WatchFeed.Head(WatchOf("new"), alerts), WatchFeed.Items(WatchOf("new"), alerts));
        var feed = FeedReader.ReadFromString(Encoding.UTF8.GetString(stream.ToArray()));
        feed.Items.Select(i => i.Title).ShouldBe(["Norland and Sudland planned to hold a military exercise in Tor", "Norland and Sudland fought in Tor, 5 killed"]);
        feed.LastUpdatedDate.ShouldBe(Noon.AddHours(1).UtcDateTime);
        feed.Items.Select(i => i.Id).ShouldBeUnique();
    }
}
