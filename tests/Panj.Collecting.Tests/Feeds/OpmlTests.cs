using System.Text;
using System.Xml.Linq;
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
        OpmlEntry[] entries = [new(new Uri("https://hill.example/feed?a=1&b=2"), "Hill \"<&>\""), new(new Uri("https://valley.example/"), "Долина \U0001F600")];
        using var stream = new MemoryStream();
        Opml.Write(stream, entries);
        Opml.Read(stream.ToArray()).ShouldBe(entries);
    }

    [Fact]
    public void Every_row_says_what_became_of_it()
    {
        var list = """
            <opml><body><outline text="East"><outline text="Hill" xmlUrl="https://hill.example/feed"/></outline><outline text="None"/>
            <outline xmlUrl="javascript:x"/><outline text="Again" xmlUrl=" https://hill.example/feed "/></body></opml>
            """;
        Opml.Rows(Encoding.UTF8.GetBytes(list)).ShouldNotBeNull().Select(row => (row.Number, row.Name, row.Reason)).ShouldBe(
        [
            (1, "Hill", null), (2, "None", "has no xmlUrl"), (3, "javascript:x", "is at 'javascript:x', which is no address of http or https"),
            (4, "Again", "is at https://hill.example/feed, which stands in the list already"),
        ]);
    }

    /// <summary>OPML 2.0: a head, a body, and outlines that each have a text and, as feeds, an address; read by nothing that wrote it.</summary>
    [Fact]
    public void What_is_written_keeps_the_rules()
    {
        using var stream = new MemoryStream();
        Opml.Write(stream, [new(new Uri("https://hill.example/\u202e?<&>'\""), "\u0001<script>\ud800 ]]> \U0001F600"), new(new Uri("https://valley.example/"), null)]);
        var root = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF')).Root.ShouldNotBeNull();
        (root.Name.LocalName, root.Attribute("version")?.Value).ShouldBe(("opml", "2.0"));
        root.Elements().Select(e => e.Name.LocalName).ShouldBe(["head", "body"]);
        root.Element("head")?.Element("title")?.Value.ShouldNotBeEmpty();
        var outlines = root.Element("body").ShouldNotBeNull().Elements().ToArray();
        outlines.Length.ShouldBe(2);
        outlines.ShouldAllBe(o => o.Name == "outline" && o.Attribute("text") != null && o.Attribute("type")!.Value == "rss" && new Uri(o.Attribute("xmlUrl")!.Value, UriKind.Absolute).AbsoluteUri == o.Attribute("xmlUrl")!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<rss/>")]
    [InlineData("<opml><body>")]
    public void What_is_no_list_is_empty(string text) => Opml.Read(Encoding.UTF8.GetBytes(text)).ShouldBeEmpty();
}
