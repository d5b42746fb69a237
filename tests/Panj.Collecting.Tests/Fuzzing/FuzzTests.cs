using System.Text;
using Panj.Collecting.Archives;
using Panj.Collecting.Feeds;
using Panj.Collecting.Http;
using Panj.Collecting.Pages.Dates;
using Panj.Collecting.Tests.Archives;

namespace Panj.Collecting.Tests.Fuzzing;

/// <summary>Whatever bytes come, a reader gives a result, soon, and takes memory by their number.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 1_500;

    private static readonly byte[][] Feeds =
    [
        .. new[]
        {
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x \"y\">]><rss version=\"2.0\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Hill &eacute;</title><ttl>60</ttl><item><title>A &amp; B</title><link>/a</link><guid>1</guid><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description><media:status state=\"deleted\"/></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Hill</title><entry><id>urn:1</id><link href=\"/a\"/><updated>2026-03-01T10:00:00Z</updated><content type=\"xhtml\"><div><p>x</p></div></content></entry></feed>",
            "<urlset xmlns:news=\"n\"><url><loc>https://hill.example/a</loc><lastmod>2026-03-01</lastmod><news:news><news:title>x</news:title></news:news></url></urlset>",
            "<rdf:RDF xmlns:rdf=\"r\"><channel/><item rdf:about=\"x\"><dc:date>2026</dc:date></item></rdf:RDF>",
            "{\"title\":\"Hill\",\"items\":[{\"id\":1,\"url\":\"a\",\"content_html\":\"<p>x</p>\",\"date_published\":\"2026-03-01T10:00:00+05:00\"}]}",
            "<opml><body><outline text=\"x\" xmlUrl=\"https://hill.example/\"><outline/></outline></body></opml>",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    [Fact]
    public void Feeds_of_any_bytes_give_results() => Fuzz(Feeds, bytes =>
    {
        var read = new FeedReader(new FeedLimits()).Read(bytes, new Uri("https://hill.example/feed"), "text/xml; charset=utf-8");
        foreach (var item in read.Feed?.Items ?? []) MarkupText.Of(item.Markup ?? item.Fingerprint());
        Opml.Read(bytes);
    });

    [Fact]
    public void Dates_of_any_bytes_give_results() => Fuzz(
        [.. new[] { "Sun, 01 Mar 2026 10:00:00 +0500", "2026-03-01T10:00:00.123Z", "March 1, 2026 10:00 EST", "31 Dec 9999 23:59:59 -1400" }.Select(Encoding.UTF8.GetBytes)],
        bytes => FeedDate.Parse(Encoding.Latin1.GetString(bytes)));

    [Fact]
    public void Shown_days_of_any_bytes_give_results()
    {
        var written = new WrittenDay();
        Fuzz(
            [.. new[] { "WorldJULY 24, 2021Updated: 4/5/2021 10:00", "24 juillet 2021 – 2021-07-24T10:00:00+05:00", "/2021/jul/24/ 20210724 24.07.2021" }.Select(Encoding.UTF8.GetBytes)],
            bytes =>
            {
                var text = Encoding.UTF8.GetString(bytes);
                written.All(PartedLine.Of(text), NumberOrder.Day);
                written.OfValue(text, "x");
                written.OfPath(text);
                PageData.Published(text);
            });
    }

    [Fact]
    public void Robots_of_any_bytes_give_results() => Fuzz(
        [.. new[] { "User-agent: *\nDisallow: /a*b$\nAllow: /%C3%A9\nCrawl-delay: 5\n", "User-agent: Panj\nUser-agent: x\nDisallow: /\n\nSitemap: x\n" }.Select(Encoding.UTF8.GetBytes)],
        bytes => RobotsFile.Parse(bytes, "Panj").Allows(new Uri("https://hill.example/a/b/%C3%A9?aaaaaaaaaaaaaaaaaaab")));

    [Fact]
    public void Archives_of_any_bytes_give_results() => Fuzz(
        [
            Warc.Bytes(Warc.Page("a", "one"), Warc.Page("b", "two", 7), Warc.Record("response", "https://hill.example/c", Warc.Answer("3\r\none\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"))),
            Warc.Packed(Warc.Page("a", "one"), Warc.Record("conversion", "https://hill.example/d", "text", "text/plain")),
        ],
        bytes => Read(bytes, bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "a.warc.gz" : "a.warc"));

    [Theory]
    [InlineData("a.mbox")]
    [InlineData("a.eml")]
    [InlineData("a.jsonl")]
    [InlineData("a.html")]
    [InlineData("a.zip")]
    public void Files_of_any_bytes_give_results(string name) => Fuzz(
        [
            Encoding.UTF8.GetBytes("From x\nFrom: A <a@b>\nSubject: =?utf-8?B?0JzQvtGB0YI=?=\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=koi8-r\n\n<p>x</p>\n--b--\n"),
            Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"one\",\"published\":\"2026-03-01\"}\n{\"html\":\"<html><body><article><p>Forty people crossed the bridge.</p></article></body></html>\"}\n"),
        ],
        bytes => Read(bytes, name));

    private static void Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        _ = new SourceReader(new CollectingLimits()).Read(stream, "place", name).Count();
    }

    private static void Fuzz(IReadOnlyList<byte[]> corpus, Action<byte[]> read) => FuzzRun.Of(corpus, Rounds, read);
}
