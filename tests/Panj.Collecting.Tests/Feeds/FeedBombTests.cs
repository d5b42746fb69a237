using System.Text;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

/// <summary>Documents made to fill memory or to reach for files.</summary>
public sealed class FeedBombTests : FeedTestBase
{
    private const string Laughs = """
        <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol2 "&lol1;&lol1;&lol1;&lol1;&lol1;">
        <!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x; ]><rss><channel><item><title>&lol2;</title></item></channel></rss>
        """;

    [Fact]
    public void Laughs_stay_the_letters_they_are() => Item(Laughs).Title.ShouldBe("&lol2;");

    [Fact]
    public void Files_are_never_reached_for() =>
        Item("<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&file;</title></item></channel></rss>").Title.ShouldBe("&file;");

    [Fact]
    public void Quadratic_blow_up_blows_nothing_up()
    {
        var big = new string('a', 100_000);
        var title = Item($"<!DOCTYPE rss [<!ENTITY a \"{big}\">]><rss><channel><item><title>{string.Concat(Enumerable.Repeat("&a;", 10_000))}</title></item></channel></rss>").Title;
        title.ShouldNotBeNull().Length.ShouldBeLessThanOrEqualTo(4096);
    }

    [Fact]
    public void A_second_document_type_is_dropped_as_well() =>
        Item("<!DOCTYPE a><!DOCTYPE b [<!ENTITY x \"y\">]><rss><channel><item><title>&x;</title></item></channel></rss>").Title.ShouldBe("&x;");

    [Theory]
    [InlineData("<a>")]
    [InlineData("{\"items\":[")]
    [InlineData("[")]
    public void Nesting_a_million_deep_is_refused(string open) => Read(string.Concat(Enumerable.Repeat(open, 1_000_000))).Feed.ShouldBeNull();

    [Fact]
    public void Deep_items_cost_what_follows_them()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 1_000)) + string.Concat(Enumerable.Repeat("</x>", 1_000));
        var feed = Feed(Rss($"<item><title>a</title></item><item>{deep}<title>b</title></item>"));
        feed.Items[0].Title.ShouldBe("a");
        feed.Warnings.ShouldHaveSingleItem().ShouldContain("nests more than 64");
    }

    [Fact]
    public void Too_many_items_are_cut_and_said()
    {
        var feed = new FeedReader(new FeedLimits { Items = 10 }).Read(Encoding.UTF8.GetBytes(Rss(string.Concat(Enumerable.Range(0, 50).Select(n => $"<item><guid>{n}</guid></item>")))), Hill).Feed.ShouldNotBeNull();
        (feed.Items.Count, feed.Warnings.Count).ShouldBe((10, 1));
    }

    [Fact]
    public void Large_documents_are_refused() =>
        new FeedReader(new FeedLimits { Bytes = 100 }).Read(new byte[101], Hill).Reason.ShouldBe("is larger than 100 bytes");

    [Fact]
    public void Long_fields_are_cut() => Item(Rss($"<item><guid>{new string('g', 100_000)}</guid></item>")).Key.Length.ShouldBe(4096);

    [Fact]
    public void Unending_references_and_comments_are_passed_once() =>
        Item("<rss><channel><item><title>" + string.Concat(Enumerable.Repeat("&<!--&a<![CDATA[", 200_000))).Title.ShouldNotBeNull().Length.ShouldBeLessThan(10);
}
