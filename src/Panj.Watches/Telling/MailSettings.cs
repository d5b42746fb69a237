namespace Panj.Watches.Telling;

/// <summary>The server that takes mail for others.</summary>
public sealed record MailSettings
{
    /// <summary>Its name or address.</summary>
    public required string Host { get; init; }

    /// <summary>Its port.</summary>
    public required int Port { get; init; }

    /// <summary>How the connection is kept secret.</summary>
    public required MailSecrecy Secrecy { get; init; }

    /// <summary>Who sends.</summary>
    public required string From { get; init; }

    /// <summary>Whom the server knows us by, null where it asks nobody.</summary>
    public string? User { get; init; }

    /// <summary>The password of the user.</summary>
    public string? Password { get; init; }

    /// <summary>
    /// Reads an address of a mail server: smtps://user@host (TLS from the start), smtp://user@host:587 (TLS before anything is told) or smtp+plain://host:25, for a server on this machine
    /// alone. Null for what is none.
    /// </summary>
    public static MailSettings? Of(string address, string from, string? password)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Host.Length == 0) return null;
        (MailSecrecy Secrecy, int Port)? known = server.Scheme switch
        {
            "smtps" => (MailSecrecy.Always, 465),
            "smtp" => (MailSecrecy.BeforeMail, 587),
            "smtp+plain" => (MailSecrecy.None, 25),
            _ => null,
        };
        if (known is not { } way || server.UserInfo.Contains(':', StringComparison.Ordinal)) return null;
        return new MailSettings
        {
            Host = server.Host.Trim('[', ']'),
            Port = server.IsDefaultPort || server.Port <= 0 ? way.Port : server.Port,
            Secrecy = way.Secrecy,
            From = from,
            User = server.UserInfo.Length > 0 ? Uri.UnescapeDataString(server.UserInfo) : null,
            Password = password,
        };
    }
}
