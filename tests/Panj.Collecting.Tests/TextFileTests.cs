using System.Text;

namespace Panj.Collecting.Tests;

public sealed class TextFileTests : CollectorTestBase
{
    [Fact]
    public void Text_is_kept_as_stored()
    {
        var path = Folder.Write("a.txt", "\uFEFFTitle\r\n\r\nTwo guards were hurt. \U0001F6A9\n");
        var article = Article(Collect(path).Single()).Article;
        article.Text.ShouldBe("\uFEFFTitle\r\n\r\nTwo guards were hurt. \U0001F6A9\n");
        article.File.ShouldBe("a.txt");
        article.Published.ShouldBeNull();
    }

    [Fact]
    public void Utf16_with_its_mark_is_read()
    {
        var path = Folder.Write("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Guards met in Khorog.")]);
        Article(Collect(path).Single()).Article.Text.ShouldBe("\uFEFFGuards met in Khorog.");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t\n", "holds nothing but white space")]
    [InlineData("\uFEFF\n", "holds nothing but white space")]
    [InlineData("PK\0\u0003\u0004 rest", "is a binary file, not text")]
    [InlineData("\u0001\u0002\u0003\u0004 rest", "is a binary file, not text")]
    public void Text_without_an_article_is_named(string text, string reason)
    {
        var path = Folder.Write("a.txt", text);
        var unread = Unread(Collect(path).Single());
        unread.Path.ShouldBe(path);
        unread.Reason.ShouldBe(reason);
        unread.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void Invalid_utf8_is_named_with_its_byte()
    {
        var path = Folder.Write("a.txt", [.. Encoding.UTF8.GetBytes("Né à "), 0xE9, .. "t"u8]);
        Unread(Collect(path).Single()).Reason.ShouldBe("is not valid UTF-8 at byte 7");
    }

    [Fact]
    public void Odd_utf16_is_named()
    {
        var path = Folder.Write("a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00]);
        Unread(Collect(path).Single()).Reason.ShouldStartWith("is not valid UTF-16");
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public void Size_is_bounded(int limit, bool isRead)
    {
        var path = Folder.Write("a.txt", "0123456789");
        var collected = Collect(path, new CollectingLimits { FileBytes = limit }).Single();
        (collected is CollectedArticle).ShouldBe(isRead);
        if (!isRead) Unread(collected).Reason.ShouldBe("is larger than 9 bytes");
    }

    [Fact]
    public void Missing_file_is_named() =>
        Unread(Collect(Path.Combine(Folder.Path, "none.txt")).Single()).ToString().ShouldEndWith("none.txt: does not exist. Check the path.");

    [Fact]
    public void Failures_are_said_in_words()
    {
        FileFailure.Describe("x", new UnauthorizedAccessException()).Reason.ShouldBe("may not be read by this user");
        FileFailure.Describe("x", new PathTooLongException()).Reason.ShouldBe("has too long a path");
        FileFailure.Describe("x", new IOException("Disk gone.")).Reason.ShouldBe("could not be read (Disk gone)");
    }

    [Fact]
    public void Day_of_the_caller_fills_the_gap()
    {
        var path = Folder.Write("a.txt", "Guards met.");
        Article(Collect(path, published: new DateOnly(2025, 3, 1)).Single()).Article.Published.ShouldBe(new DateOnly(2025, 3, 1));
    }
}
