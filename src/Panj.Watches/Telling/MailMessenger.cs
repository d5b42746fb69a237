using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Panj.Collecting.Http;
using Panj.Events;

namespace Panj.Watches.Telling;

/// <summary>Tells a person by e-mail, as plain text. The server is reached through the same guard as everything else.</summary>
public sealed class MailMessenger(MailSettings settings, Outbound outbound, TimeProvider time) : IMessenger
{
    private const int MostSubject = 200;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public WatchChannelKind Kind => WatchChannelKind.Mail;

    /// <inheritdoc/>
    public async Task<PostResult> SendAsync(Message message, WatchChannel channel, CancellationToken cancel)
    {
        if (!MailboxAddress.TryParse(channel.Address, out var to) || !MailboxAddress.TryParse(settings.From, out var from)) return new PostResult(false, "is no mail address");
        using var deadline = new CancellationTokenSource(_longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        try
        {
            using var mail = MailOf(message, from, to);
            return new PostResult(true, "was taken by the server: " + await SendAsync(mail, either.Token));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PostResult(false, $"was not taken within {_longest.TotalSeconds:0} seconds");
        }
        catch (Exception failure) when (failure is IOException or CommandException or ProtocolException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            return new PostResult(false, $"was not taken ({failure.Message.TrimEnd('.')})");
        }
    }

    private async Task<string> SendAsync(MimeMessage mail, CancellationToken cancel)
    {
        await using var connection = await outbound.ConnectAsync(settings.Host, settings.Port, cancel);
        using var client = new SmtpClient { LocalDomain = "localhost", CheckCertificateRevocation = false }; // asking for revocations would dial addresses of the certificate's choice, behind the guard's back
        await client.ConnectAsync(connection, settings.Host, settings.Port, OptionsOf(settings.Secrecy), cancel);
        if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password ?? "", cancel);
        var answer = await client.SendAsync(mail, cancel);
        await client.DisconnectAsync(quit: true, cancel);
        return answer;
    }

    private static SecureSocketOptions OptionsOf(MailSecrecy secrecy) => secrecy switch
    {
        MailSecrecy.Always => SecureSocketOptions.SslOnConnect,
        MailSecrecy.BeforeMail => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static MimeMessage MailOf(Message message, MailboxAddress from, MailboxAddress to)
    {
        var mail = new MimeMessage { Subject = OneLine(message.Subject), Date = message.At, MessageId = $"{message.Id}@panj", Body = new TextPart("plain") { Text = message.Text() } };
        mail.From.Add(from);
        mail.To.Add(to);
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    /// <summary>Words of articles stand in it: no line break of theirs begins a header.</summary>
    private static string OneLine(string subject)
    {
        var line = string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= MostSubject ? line : line[..MostSubject] + "…";
    }
}
