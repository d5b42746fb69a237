using MimeKit;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Picture.Searching;
using Panj.Watches.Telling;

namespace Panj.Watches;

/// <summary>A watch as a person writes it down, before anything of it was looked at.</summary>
public sealed record WatchDraft
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 60;

    /// <summary>Most channels of one watch.</summary>
    public const int MostChannels = 20;

    /// <summary>What to call it.</summary>
    public required string Name { get; init; }

    /// <summary>Which events, as the query of an address, with or without its question mark.</summary>
    public string Question { get; init; } = "";

    /// <summary>What raises an alert, in the words of <see cref="ConditionText"/>.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Mail addresses to tell.</summary>
    public IReadOnlyList<string> Mails { get; init; } = [];

    /// <summary>Servers to tell.</summary>
    public IReadOnlyList<string> Webhooks { get; init; } = [];

    /// <summary>Whether alerts are gathered.</summary>
    public DigestPeriod Digest { get; init; }

    /// <summary>What is wrong with it, as a sentence without its full stop; null where it can be kept.</summary>
    public string? Fault()
    {
        if (Name.Length is 0 or > LongestName || !Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return $"'{Name}' is no name: it has letters, digits and hyphens, at most {LongestName}";
        if (!QuestionText.TryParse(Question, out _, out var problem)) return $"the question cannot be understood: {problem}";
        if (Conditions.Count == 0) return "nothing raises an alert; choose at least one condition";
        if (Conditions.FirstOrDefault(c => ConditionText.Of(c) is null) is { } condition) return $"'{condition}' is no condition; write {ConditionText.Forms}";
        if (Mails.Count + Webhooks.Count > MostChannels) return $"it has more than {MostChannels} addresses to tell";
        if (Mails.FirstOrDefault(m => !MailboxAddress.TryParse(m, out _)) is { } mail) return $"'{mail}' is no mail address";
        return Webhooks.Select(HookFault).FirstOrDefault(f => f is not null);
    }

    /// <summary>The watch, each webhook with a secret of its own.</summary>
    /// <param name="now">Since when it watches.</param>
    /// <param name="secrets">Makes so many bytes that nobody can guess.</param>
    public Watch Make(DateTimeOffset now, Func<int, byte[]> secrets) => new()
    {
        Name = Name,
        Question = Question.TrimStart('?'),
        Conditions = [.. Conditions.Select(ConditionText.Of).OfType<WatchCondition>().Distinct()],
        Channels =
        [
            .. Mails.Select(m => new WatchChannel { Kind = WatchChannelKind.Mail, Address = m }),
            .. Webhooks.Select(u => new WatchChannel { Kind = WatchChannelKind.Webhook, Address = new Uri(u).AbsoluteUri, Secret = Convert.ToBase64String(secrets(WebhookSignature.SecretBytes)) }),
        ],
        Digest = Digest,
        Since = now,
    };

    private static string? HookFault(string written) =>
        !Uri.TryCreate(written, UriKind.Absolute, out var address) ? $"'{written}' is no address" : Outbound.Complaint(address) is { } complaint ? $"{written} {complaint}" : null;
}
