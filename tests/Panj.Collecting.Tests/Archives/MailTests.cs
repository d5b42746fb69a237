using System.Text;

namespace Panj.Collecting.Tests.Archives;

public sealed class MailTests : CollectorTestBase
{
    private const string Head = "From: Hill Post <news@hill.example>\nSubject: =?utf-8?B?0JzQvtGB0YI=?=\nDate: Sun, 01 Mar 2026 23:30:00 +0500\nMessage-ID: <1@hill.example>\n";

    [Fact]
    public void A_letter_gives_its_text_and_head()
    {
        var article = Article(Collect(Folder.Write("a.eml", $"{Head}Content-Type: text/plain; charset=utf-8\n\nForty crossed.\n")).ShouldHaveSingleItem()).Article;
        (article.Title, article.Outlet, article.Published, article.Text.Trim()).ShouldBe(("Мост", "Hill Post", new DateOnly(2026, 3, 1), "Forty crossed."));
    }

    [Theory]
    [InlineData("Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=ED=CF=D3=D4", "Мост")]
    [InlineData("Content-Type: text/html\n\n<p>Forty <b>crossed</b>.</p>", "Forty crossed.")]
    [InlineData("Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nForty crossed.\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--", "Forty crossed.")]
    public void Parts_and_charsets_are_decoded(string letter, string text) =>
        Article(Collect(Folder.Write("a.eml", Head + letter)).ShouldHaveSingleItem()).Article.Text.Trim().ShouldBe(text);

    [Fact]
    public void A_box_gives_every_letter()
    {
        var box = $"From a@b Sun Mar  1 10:00:00 2026\n{Head}\none\n>From the hills\n\nFrom a@b Sun Mar  1 11:00:00 2026\n{Head.Replace("<1@", "<2@", StringComparison.Ordinal)}\ntwo\nFrom here on\n";
        Collect(Folder.Write("a.mbox", box)).Select(c => Article(c).Article.Text.Trim()).ShouldBe(["one\nFrom the hills", "two\nFrom here on"]);
    }

    [Fact]
    public void A_letter_without_words_costs_itself_alone()
    {
        var collected = Collect(Folder.Write("a.mbox", $"From x\n{Head}\n\n\nFrom x\n{Head}\ntwo\n"));
        Unread(collected[0]).Reason.ShouldBe("is a letter without words");
        Article(collected[1]).Article.Text.Trim().ShouldBe("two");
    }

    [Fact]
    public void Large_letters_are_refused_and_others_read()
    {
        var collected = Collect(Folder.Write("a.mbox", $"From x\n{Head}\n{new string('x', 5_000)}\n\nFrom x\n{Head}\ntwo\n"), new CollectingLimits { FileBytes = 2_000 });
        Unread(collected[0]).Reason.ShouldStartWith("is larger than 2,000");
        Article(collected[1]).Article.Text.Trim().ShouldBe("two");
    }

    [Theory]
    [InlineData("a.mbox", "hello")]
    [InlineData("a.mbox", "")]
    [InlineData("a.eml", "")]
    public void What_is_no_mail_is_told(string name, string text) => Unread(Collect(Folder.Write(name, text)).ShouldHaveSingleItem()).Reason.ShouldNotBeEmpty();

    [Fact]
    public void Parts_nested_without_end_are_given_up()
    {
        var letter = new StringBuilder(Head);
        for (var depth = 0; depth < 20_000; depth++) letter.Append(System.Globalization.CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n");
        Collect(Folder.Write("a.eml", letter.ToString())).ShouldHaveSingleItem();
    }
}
