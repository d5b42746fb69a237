using System.Net;
using MimeKit;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Watches.Telling;

namespace Panj.Watches.Tests;

/// <summary>Mails to a server on loopback, whose range is opened as an operator would.</summary>
public sealed class MailTests : WatchFixture
{
    private readonly List<string> _troubles = [];

    [Fact]
    public async Task An_alert_arrives_with_its_sources()
    {
        await using var sink = new MailSink();
        await AddAsync(Mailed(), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync(sink.Port)).ShouldBe(1, string.Join("; ", _troubles));
        var mail = sink.Mails.ShouldHaveSingleItem();
        mail.Subject.ShouldBe("w: Norland and Sudland fought in Tor, 5 killed");
        mail.To.ToString().ShouldBe("desk@example.org");
        mail.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        var text = mail.Body.ShouldBeOfType<TextPart>().Text;
        text.ShouldContain("Herald, “Fight a”");
        text.ShouldContain("https://herald.example/a");
        (await TellAsync(sink.Port)).ShouldBe(0);
    }

    /// <summary>Words of articles and names of places stand in a subject.</summary>
    [Fact]
    public async Task Words_of_articles_begin_no_header()
    {
        await using var sink = new MailSink();
        await AddAsync(Mailed(), World.Empty);
        await LookAsync(World.Of(World.Clash with { Where = World.Clash.Where! with { Name = "Tor\r\nBcc: all@example.org\r\n\r\n<script>" } }));
        (await TellAsync(sink.Port)).ShouldBe(1, string.Join("; ", _troubles));
        var mail = sink.Mails.ShouldHaveSingleItem();
        mail.Bcc.ShouldBeEmpty();
        mail.Headers.ShouldNotContain(h => h.Field == "Bcc");
        mail.Body.ShouldNotBeNull().ContentType.MimeType.ShouldBe("text/plain");
    }

    [Fact]
    public async Task A_digest_is_one_mail()
    {
        await using var sink = new MailSink();
        await AddAsync(Mailed() with { Digest = DigestPeriod.Daily }, World.Empty);
        await LookAsync(World.Of(World.Clash, World.Drill));
        (await TellAsync(sink.Port)).ShouldBe(0);
        Time.Advance(TimeSpan.FromDays(1));
        (await TellAsync(sink.Port)).ShouldBe(1);
        sink.Mails.ShouldHaveSingleItem().Subject.ShouldBe("w: 2 alerts");
    }

    [Fact]
    public async Task Without_leave_loopback_is_not_reached()
    {
        await using var sink = new MailSink();
        await AddAsync(Mailed(), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync(sink.Port, [])).ShouldBe(0);
        sink.Mails.ShouldBeEmpty();
        _troubles.ShouldHaveSingleItem().ShouldContain("private or special network");
    }

    /// <summary>Where TLS was asked for, nothing is told to a server that has none.</summary>
    [Fact]
    public async Task Without_tls_nothing_is_told()
    {
        await using var sink = new MailSink();
        await AddAsync(Mailed(), World.Empty);
        await LookAsync(World.Of(World.Clash));
        (await TellAsync(sink.Port, [IPNetwork.Parse("127.0.0.0/8")], "smtp")).ShouldBe(0);
        sink.Mails.ShouldBeEmpty();
        _troubles.ShouldHaveSingleItem().ShouldContain("STARTTLS");
    }

    [Fact]
    public async Task Without_a_server_the_watch_says_so()
    {
        await AddAsync(Mailed(), World.Empty);
        await LookAsync(World.Of(World.Clash));
        await new Teller(Watches, [], Time) { Trouble = _troubles.Add }.TellAsync(Cancellation);
        _troubles.ShouldBe(["w: desk@example.org has nobody who tells it: name a mail server"]);
    }

    [Theory]
    [InlineData("smtps://desk@mail.example", MailSecrecy.Always, 465, "desk")]
    [InlineData("smtp://mail.example", MailSecrecy.BeforeMail, 587, null)]
    [InlineData("smtp+plain://127.0.0.1:2525", MailSecrecy.None, 2525, null)]
    public void Servers_are_understood(string address, MailSecrecy secrecy, int port, string? user)
    {
        var settings = MailSettings.Of(address, "panj@example.org", null).ShouldNotBeNull();
        (settings.Secrecy, settings.Port, settings.User).ShouldBe((secrecy, port, user));
    }

    [Theory]
    [InlineData("mail.example")]
    [InlineData("http://mail.example")]
    [InlineData("smtp://desk:secret@mail.example")]
    public void What_names_no_server_is_refused(string address) => MailSettings.Of(address, "panj@example.org", null).ShouldBeNull();

    private static Watch Mailed() => WatchOf("new") with { Channels = [new WatchChannel { Kind = WatchChannelKind.Mail, Address = "desk@example.org" }] };

    private async Task<int> TellAsync(int port, IPNetwork[]? allowed = null, string scheme = "smtp+plain")
    {
        using var outbound = new Outbound(new HttpSettings { AllowedRanges = allowed ?? [IPNetwork.Parse("127.0.0.0/8")] }, Time);
        var settings = MailSettings.Of($"{scheme}://127.0.0.1:{port}", "panj@example.org", null).ShouldNotBeNull();
        return await new Teller(Watches, [new MailMessenger(settings, outbound, Time)], Time) { Trouble = _troubles.Add }.TellAsync(Cancellation);
    }
}
