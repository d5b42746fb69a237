using System.Text;

namespace Panj.Collecting.Tests.Archives;

public sealed class WarcTests : CollectorTestBase
{
    private static readonly string Info = Warc.Record("warcinfo", "", "software: test", "application/warc-fields");

    private List<Collected> Read(byte[] bytes, string name = "a.warc", CollectingLimits? limits = null) => Collect(Folder.Write(name, bytes), limits);

    private static string[] Texts(IEnumerable<Collected> collected) => [.. collected.OfType<CollectedArticle>().Select(c => c.Article.Text)];

    private static string[] Reasons(IEnumerable<Collected> collected) => [.. collected.OfType<Unread>().Select(u => u.Reason)];

    [Fact]
    public void Pages_become_articles_named_by_address()
    {
        var article = Article(Read(Warc.Bytes(Info, Warc.Page("a?utm_source=x", "one"))).ShouldHaveSingleItem()).Article;
        (article.Text, article.Url, article.File).ShouldBe(("one", "https://hill.example/a?utm_source=x", "a.warc"));
        article.Id.ShouldBe(ArticleIdentity.OfAddress(new Uri("http://HILL.example/a")));
    }

    [Fact]
    public void A_member_a_record_is_read() => Texts(Read(Warc.Packed(Info, Warc.Page("a", "one"), Warc.Page("b", "two")), "a.warc.gz")).ShouldBe(["one", "two"]);

    [Theory]
    [InlineData("request", "application/http")]
    [InlineData("revisit", "application/http")]
    [InlineData("metadata", "application/warc-fields")]
    [InlineData("nonsense", "text/plain")]
    public void Other_records_are_passed_over(string type, string contentType) =>
        Texts(Read(Warc.Bytes(Warc.Record(type, "https://hill.example/x", Warc.Answer("no"), contentType), Warc.Page("a", "one")))).ShouldBe(["one"]);

    [Fact]
    public void Resources_and_texts_are_read() =>
        Texts(Read(Warc.Bytes(Warc.Record("resource", "https://hill.example/a", "one", "text/plain"), Warc.Record("conversion", "https://hill.example/b", "two", "text/plain")))).ShouldBe(["one", "two"]);

    [Theory]
    [InlineData("Transfer-Encoding: chunked\r\n", "3\r\none\r\n4;x=y\r\n two\r\n0\r\n\r\n", "one two")]
    [InlineData("Transfer-Encoding: chunked\r\n", "3\r\none\r\n9\r\n two", "one two")]
    [InlineData("Transfer-Encoding: chunked\r\n", "taken apart before", "taken apart before")]
    [InlineData("Transfer-Encoding: chunked\r\n", "ffffffff\r\none", "ffffffff\r\none")]
    [InlineData("Content-Encoding: gzip\r\n", "unpacked before", "unpacked before")]
    public void Bodies_are_made_whole(string headers, string body, string text) =>
        Texts(Read(Warc.Bytes(Warc.Record("response", "https://hill.example/a", Warc.Answer(body, headers))))).ShouldBe([text]);

    [Fact]
    public void Packed_bodies_are_unpacked()
    {
        byte[] block = [.. Encoding.UTF8.GetBytes(Warc.Answer("", "Content-Encoding: gzip\r\n")), .. Warc.Gzip("one"u8.ToArray())];
        var head = $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://hill.example/a\r\nContent-Length: {block.Length}\r\n\r\n";
        Texts(Read([.. Encoding.UTF8.GetBytes(head), .. block])).ShouldBe(["one"]);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("301 Moved")]
    public void Failures_are_no_articles(string status) =>
        Reasons(Read(Warc.Bytes(Warc.Record("response", "https://hill.example/a", Warc.Answer("x", "", status))))).ShouldBe(["holds no article"]);

    [Theory]
    [InlineData(200)]
    [InlineData(10)]
    [InlineData(0)]
    public void A_wrong_length_costs_its_own_record(int length)
    {
        var collected = Read(Warc.Bytes(Warc.Page("a", "one"), Warc.Page("b", "two", length), Warc.Page("c", "three")));
        Texts(collected).ShouldContain("one");
        Texts(collected).ShouldContain("three");
        Reasons(collected).ShouldHaveSingleItem().ShouldStartWith("is damaged in 1 places");
    }

    [Fact]
    public void A_truncated_last_record_is_told()
    {
        var bytes = Warc.Bytes(Warc.Page("a", "one"), Warc.Page("b", new string('x', 500)));
        var collected = Read(bytes[..^300]);
        Texts(collected)[0].ShouldBe("one");
        Reasons(collected).ShouldHaveSingleItem().ShouldStartWith("ends in the middle");
    }

    [Fact]
    public void A_damaged_member_costs_itself_alone()
    {
        var noise = new byte[3_000];
        new Random(5).NextBytes(noise);
        var middle = Warc.Gzip(Warc.Bytes(Warc.Page("b", Convert.ToBase64String(noise))));
        Array.Clear(middle, 200, 1_000);
        byte[] all = [.. Warc.Packed(Warc.Page("a", "one")), .. middle, .. Warc.Packed(Warc.Page("c", "three"), Warc.Page("d", "four"))];
        var collected = Read(all, "a.warc.gz");
        Texts(collected).ShouldContain("three");
        Texts(collected).ShouldContain("four");
        Reasons(collected).ShouldHaveSingleItem().ShouldStartWith("is damaged");
    }

    [Fact]
    public void A_truncated_member_is_told()
    {
        var whole = Warc.Packed(Warc.Page("a", "one"), Warc.Page("b", string.Concat(Enumerable.Range(0, 2_000))));
        var collected = Read(whole[..^400], "a.warc.gz");
        Texts(collected)[0].ShouldBe("one");
        Reasons(collected).ShouldNotBeEmpty();
    }

    [Fact]
    public void Records_beyond_the_bound_are_passed_over()
    {
        var collected = Read(Warc.Bytes(Warc.Page("a", new string('x', 300_000)), Warc.Page("b", "two")), limits: new CollectingLimits { FileBytes = 100_000 });
        Texts(collected).ShouldBe(["two"]);
        Reasons(collected).ShouldHaveSingleItem().ShouldStartWith("holds 1 records larger than 100,000");
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public void Hostile_addresses_give_no_article(string address) => Texts(Read(Warc.Bytes(Warc.Record("response", address, Warc.Answer("x"))))).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("WARC/1.0\r\n")]
    [InlineData("WARC/1.0\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\nx")]
    [InlineData("hello")]
    public void What_is_no_archive_is_told(string text) => Reasons(Read(Encoding.UTF8.GetBytes(text))).ShouldNotBeEmpty();

    [Fact]
    public void Members_within_a_bomb_stop_at_the_bound()
    {
        var bomb = Warc.Gzip(Encoding.UTF8.GetBytes(Warc.Page("a", new string('x', 50_000_000))));
        bomb.Length.ShouldBeLessThan(100_000);
        Reasons(Read([.. bomb, .. Warc.Packed(Warc.Page("b", "two"))], "a.warc.gz")).ShouldHaveSingleItem().ShouldStartWith("holds 1 records larger");
    }

    [Fact]
    public void Files_of_false_starts_are_given_up() =>
        Reasons(Read([.. Enumerable.Repeat(new byte[] { 0x1F, 0x8B, 0x08 }, 200_000).SelectMany(start => start)], "a.warc.gz")).ShouldNotBeEmpty();
}
