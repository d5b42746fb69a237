using System.Text;
using Panj.Collecting.Feeds;

namespace Panj.Collecting.Tests.Feeds;

public sealed class FeedReaderTests : FeedTestBase
{
    [Fact]
    public void Rss_gives_all_it_says()
    {
        var feed = Feed(Rss("""
            <item><title>Forty cross &amp; wait</title><link>/a?x=1</link><guid isPermaLink="false">h-1</guid><pubDate>Sun, 01 Mar 2026 10:00:00 +0500</pubDate>
            <description>short</description><content:encoded><![CDATA[<p>Forty people.</p>]]></content:encoded><source url="https://valley.example/">Valley Wire</source></item>
            """, "<ttl>90</ttl><language>en-gb</language>"));
        (feed.Title, feed.Language, feed.TimeToLive).ShouldBe(("Hill Post", "en-gb", TimeSpan.FromMinutes(90)));
        var item = feed.Items.ShouldHaveSingleItem();
        (item.Key, item.Address?.AbsoluteUri, item.Title).ShouldBe(("h-1", "https://hill.example/a?x=1", "Forty cross & wait"));
        (item.Markup, item.Outlet).ShouldBe(("<p>Forty people.</p>", "Valley Wire"));
        item.Published.ShouldBe(new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(5)));
    }

    [Fact]
    public void Atom_gives_all_it_says()
    {
        var item = Item("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa"><title>Hill</title><entry><id>urn:1</id><title type="html">Forty &lt;b&gt;cross&lt;/b&gt;</title>
            <link rel="self" href="/self"/><link rel="alternate" href="https://hill.example/a"/><published>2026-03-01T10:00:00Z</published><updated>2026-03-02T10:00:00+01:00</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Forty <i>people</i>.</p></div></content><source><title>Valley Wire</title></source></entry></feed>
            """);
        (item.Key, item.Address?.AbsoluteUri, item.Title, item.Outlet).ShouldBe(("urn:1", "https://hill.example/a", "Forty cross", "Valley Wire"));
        item.Markup.ShouldNotBeNull().ShouldContain("<p>Forty <i>people</i>.</p>");
        item.Updated.ShouldBe(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Zarina Odina</dc:creator>", "Zarina Odina")]
    [InlineData("<author>desk@hill.example (Zarina Odina)</author>", "Zarina Odina")]
    [InlineData("<author>desk@hill.example</author>", null)]
    [InlineData("<author><name>Zarina Odina</name></author><author><name>Davlat Karim</name></author>", "Zarina Odina, Davlat Karim")]
    public void Names_of_authors_are_taken(string authors, string? byline) => Item(Rss($"<item><guid>h</guid>{authors}</item>")).Byline.ShouldBe(byline);

    [Theory]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","authors":[{"name":"Zarina Odina"},{"name":"Davlat Karim"},7]}]}""", "Zarina Odina, Davlat Karim")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","author":{"name":"Zarina Odina"}}]}""", "Zarina Odina")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","authors":"Zarina"}]}""", null)]
    public void Json_feeds_name_their_authors(string json, string? byline) => Item(json).Byline.ShouldBe(byline);

    [Fact]
    public void Rdf_keeps_items_beside_its_channel()
    {
        var item = Item("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="x"><title>Hill</title></channel><item rdf:about="https://hill.example/a"><title>Forty cross</title><link>https://hill.example/a</link><dc:date>2026-03-01</dc:date></item></rdf:RDF>
            """);
        (item.Key, item.Published).ShouldBe(("https://hill.example/a", new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">")]
    [InlineData("<!DOCTYPE rss SYSTEM \"x.dtd\" [ <!ENTITY a \"b>\"> ]>")]
    public void Old_feeds_with_a_doctype_are_read(string doctype) =>
        Item($"<?xml version=\"1.0\"?>{doctype}<rss version=\"0.91\"><channel><title>Hill</title><item><title>Caf&eacute;&nbsp;bridge</title><link>https://hill.example/a</link></item></channel></rss>").Title.ShouldBe("Café bridge");

    [Fact]
    public void Json_gives_all_it_says()
    {
        var item = Item("""{"version":"https://jsonfeed.org/version/1.1","title":"Hill","items":[{"id":7,"url":"a","title":"Forty cross","content_html":"<p>x</p>","date_published":"2026-03-01T10:00:00Z"}]}""");
        (item.Key, item.Address?.AbsoluteUri, item.Title, item.Markup).ShouldBe(("7", "https://hill.example/news/a", "Forty cross", "<p>x</p>"));
    }

    [Fact]
    public void News_sitemaps_are_feeds()
    {
        var item = Item("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://hill.example/a</loc>
            <n:news><n:publication><n:name>Hill Post</n:name><n:language>en</n:language></n:publication><n:publication_date>2026-03-01</n:publication_date><n:title>Forty cross</n:title></n:news></url></urlset>
            """);
        (item.Key, item.Title, item.Outlet, item.Language).ShouldBe(("https://hill.example/a", "Forty cross", "Hill Post", "en"));
    }

    [Fact]
    public void An_index_names_its_parts_newest_first() =>
        Feed("<sitemapindex><sitemap><loc>/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap><sitemap><loc>/2.xml</loc><lastmod>2026-02-01</lastmod></sitemap></sitemapindex>")
            .Parts.Select(part => part.AbsolutePath).ShouldBe(["/2.xml", "/1.xml"]);

    [Theory]
    [InlineData("<item><title>Kill</title><guid>1</guid><pubStatus>canceled</pubStatus></item>", true)]
    [InlineData("<item><title>Kill</title><guid>1</guid><pubStatus qcode=\"stat:canceled\"/></item>", true)]
    [InlineData("<item><title>Kill</title><guid>1</guid><itemMeta><pubStatus qcode=\"stat:withheld\"/></itemMeta></item>", true)]
    [InlineData("<item><title>Kill</title><guid>1</guid><media:status state=\"deleted\"/></item>", true)]
    [InlineData("<item><title>Strike cancelled</title><guid>1</guid><pubStatus>usable</pubStatus></item>", false)]
    public void Kill_notices_withdraw(string item, bool withdrawn) => Item(Rss(item)).Withdrawn.ShouldBe(withdrawn);

    [Fact]
    public void Tombstones_withdraw() =>
        Item("<feed xmlns=\"http://www.w3.org/2005/Atom\"><at:deleted-entry ref=\"urn:1\" when=\"2026-03-01T10:00:00Z\"/></feed>").ShouldSatisfyAllConditions(i => i.Withdrawn.ShouldBeTrue(), i => i.Key.ShouldBe("urn:1"));

    [Theory]
    [InlineData("<item><title>a</title></item><item><title>b</title></item>", 2)]
    [InlineData("<item><guid>1</guid><link>/a</link></item><item><guid>1</guid><link>/b</link></item>", 2)]
    [InlineData("<item><guid>1</guid><pubDate>x</pubDate></item><item><guid>2</guid><pubDate>x</pubDate></item>", 2)]
    [InlineData("<item></item><item><title>a</title></item>", 1)]
    public void Items_are_told_apart_without_dates(string items, int count) => Feed(Rss(items)).Items.Select(i => i.Key).Distinct().Count().ShouldBe(count);

    [Theory]
    [InlineData("<item><title>A & B</title></item>", "A & B")]
    [InlineData("<item><title>A &nope; B</title></item>", "A &nope; B")]
    [InlineData("<item><title>\u0001A\u0000B</title></item>", "AB")]
    [InlineData("<item><undeclared:x/><title>A</title></item>", "A")]
    [InlineData("<item><media:x a:b=\"\"/><title>A</title></item>", "A")]
    [InlineData("<item><title><![CDATA[A & <b>B</b>]]></title></item>", "A & B")]
    [InlineData("<item><title>A</title></item><item><title>B", "A")]
    public void Broken_markup_costs_what_follows_it(string items, string? title) =>
        Read(Rss(items)).Feed?.Items[0].Title.ShouldBe(title);

    [Theory]
    [InlineData("windows-1251", "text/xml", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    [InlineData("windows-1251", "text/xml; charset=windows-1251", "<?xml version=\"1.0\" encoding=\"utf-8\"?>")]
    [InlineData("koi8-r", "text/xml; charset=\"KOI8-R\"", "")]
    [InlineData("utf-8", "text/xml; charset=iso-8859-1", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>")]
    [InlineData("utf-16", null, "<?xml version=\"1.0\" encoding=\"utf-16\"?>")]
    public void Charsets_are_found(string charset, string? contentType, string prolog)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"{prolog}<rss><channel><item><title>Мост</title></item></channel></rss>")).ToArray();
        new FeedReader(new FeedLimits()).Read(bytes, Hill, contentType).Feed.ShouldNotBeNull().Items.ShouldHaveSingleItem().Title.ShouldBe("Мост");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("<html><body>Hello</body></html>", "is a web page, not a feed")]
    [InlineData("<opml/>", "is a list of feeds, not a feed")]
    [InlineData("{}", "is JSON, but no feed")]
    [InlineData("{", "is broken JSON at line 1")]
    [InlineData("<rss><channel", "is broken XML at line 1")]
    [InlineData("hello", "holds no element")]
    public void What_is_no_feed_is_told(string text, string reason) => Read(text).ShouldBe(new FeedReading(null, reason));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///x")]
    [InlineData("http://[bad")]
    [InlineData("https://hi\uFFFD\u069AM\u04D8\uFFFD\uFFFD_/")]
    public void Hostile_links_are_no_addresses(string link) => Item(Rss($"<item><title>a</title><link>{link}</link></item>")).Address.ShouldBeNull();
}
