using System.CommandLine;
using Panj.Watches.Telling;

namespace Panj.Cli;

/// <summary>Options of the commands that tell watches by mail, declared once.</summary>
internal sealed class MailOptions
{
    /// <summary>The server that takes mail.</summary>
    public Option<string?> Smtp { get; } = new("--smtp") { HelpName = "URL", Description = "The mail server: smtps://user@host, smtp://user@host:587 (TLS before anything is told), or smtp+plain://host:25" };

    /// <summary>Who sends.</summary>
    public Option<string?> From { get; } = new("--mail-from") { HelpName = "ADDRESS", Description = "Who sends the mails" };

    /// <summary>Where the password stands.</summary>
    public Option<FileInfo?> Password { get; } = new("--smtp-password") { HelpName = "FILE", Description = "A file whose first line is the mail server's password" };

    /// <summary>Reads the options: no mail where no server is named. False where they cannot be used, and <paramref name="fault"/> says why.</summary>
    public bool TryRead(ParseResult parsed, out MailSettings? mail, out string fault)
    {
        (mail, fault) = (null, "");
        if (parsed.GetValue(Smtp) is not { } server) return true;
        if (parsed.GetValue(From) is not { } from) fault = "say who sends the mails with --mail-from";
        else if (!TryPassword(parsed.GetValue(Password), out var password)) fault = "the password's file cannot be read";
        else if ((mail = MailSettings.Of(server, from, password)) is null) fault = "--smtp is no address of a mail server; write it like smtp://user@host:587, without the password";
        return fault.Length == 0;
    }

    private static bool TryPassword(FileInfo? file, out string? password)
    {
        password = null;
        if (file is null) return true;
        try
        {
            password = File.ReadLines(file.FullName).FirstOrDefault();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
