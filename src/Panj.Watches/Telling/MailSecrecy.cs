namespace Panj.Watches.Telling;

/// <summary>How a connection to a mail server is kept secret.</summary>
public enum MailSecrecy : byte
{
    /// <summary>By TLS from the first byte.</summary>
    Always,

    /// <summary>By TLS that must be agreed on before any name, password or mail is told.</summary>
    BeforeMail,

    /// <summary>Not at all.</summary>
    None,
}
