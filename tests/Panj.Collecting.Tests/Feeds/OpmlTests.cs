using System.Text;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

public sealed class OpmlTests
{
    [Fact]
    public void Nested_lists_give_each_feed_once()
    {
        var list = """
            <opml version="1.0"><body><outline text="East"><outline title="Hill &amp; Dale" xmlUrl="https://hill.example/feed"/><outline text="No address"/></outline>
            <outline text="Again" xmlUrl="https://hill.example/feed"/><outline text="Bad" xmlUrl="javascript:x"/></body></opml>
            """;
        Opml.Read(Encoding.UTF8.GetBytes(list)).ShouldHaveSingleItem().ShouldBe(new OpmlEntry(new Uri("https://hill.example/feed"), "Hill & Dale"));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        OpmlEntry[] entries = [new(new Uri("https://hill.example/feed?a=1&b=2"), "Hill \"<&>\""), new(new Uri("https://valley.example/"), "Долина")];
        using var stream = new MemoryStream();
        Opml.Write(stream, entries);
        Opml.Read(stream.ToArray()).ShouldBe(entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<rss/>")]
    [InlineData("<opml><body>")]
    public void What_is_no_list_is_empty(string text) => Opml.Read(Encoding.UTF8.GetBytes(text)).ShouldBeEmpty();
}
