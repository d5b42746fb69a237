using System.CommandLine;
using System.Globalization;
using MimeKit;
using Panj.Cli.Hosting;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Picture.Searching;
using Panj.Watches;
using Panj.Watches.Telling;

namespace Panj.Cli.Watching;

/// <summary>"panj watch add": saves a question.</summary>
internal sealed class WatchAdd
{
    private const int MostName = 60;

    private readonly Argument<string> _name = new("NAME") { Description = "What to call it: letters, digits and hyphens" };
    private readonly Option<string> _question = new("--question", "-q") { HelpName = "QUERY", Description = $"Which events, as the address of a filtered page has it (kind=clash&party=TJ): {QuestionText.Parts}", DefaultValueFactory = _ => "" };
    private readonly Option<string[]> _on = new("--on") { HelpName = "CONDITION", Description = $"What raises an alert (may be given more than once): {ConditionText.Forms}", DefaultValueFactory = _ => ["new"] };
    private readonly Option<string[]> _mail = new("--mail") { HelpName = "ADDRESS", Description = "Tell this mail address", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _webhook = new("--webhook") { HelpName = "URL", Description = "Tell this server; its secret is printed once", DefaultValueFactory = _ => [] };
    private readonly Option<string> _digest = new("--digest") { Description = "Gather alerts and send them once a day or week (UTC)", DefaultValueFactory = _ => Slug.Of(DigestPeriod.Never) };
    private readonly Option<bool> _tellKnown = new("--tell-known") { Description = "Tell what is known already, too" };

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var add = new WatchAdd();
        add._digest.AcceptOnlyFromAmong([.. Enum.GetValues<DigestPeriod>().Select(Slug.Of)]);
        var command = new Command("add", "Saves a question; what is known already is taken for told") { add._name, add._question, add._on, add._mail, add._webhook, add._digest, add._tellKnown, options.Store };
        command.SetAction((parsed, cancel) => add.RunAsync(parsed, parsed.GetRequiredValue(options.Store), host, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string storeName, CommandHost host, CancellationToken cancel)
    {
        if (Fault(parsed) is { } fault)
        {
            await host.Error.WriteLineAsync($"panj: {Text.SafeWords.Of(fault)}.");
            return ExitCode.WrongUsage;
        }

        var watch = WatchOf(parsed, host);
        await using var store = await StoreSession.OpenAsync(storeName, host.Time, cancel);
        if (!await new Watcher(store.Watches, host.Time).AddAsync(watch, await StoreSession.PictureAsync(store, cancel), parsed.GetValue(_tellKnown), cancel))
        {
            await host.Error.WriteLineAsync($"panj: there is a watch {watch.Name} already; remove it first or take another name.");
            return ExitCode.SomethingUnread;
        }

        await using var output = host.OutputText();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{watch.Name} watches from now on"));
        foreach (var channel in watch.Channels.Where(c => c.Secret is not null)) await output.WriteLineAsync($"{channel.Address} is told by messages signed with {WebhookSignature.SecretPrefix}{channel.Secret}");
        return ExitCode.Done;
    }

    private string? Fault(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(_name);
        if (name.Length is 0 or > MostName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return $"'{name}' is no name: it has letters, digits and hyphens, at most {MostName}";
        if (!QuestionText.TryParse(parsed.GetRequiredValue(_question), out _, out var problem)) return $"the question cannot be understood: {problem}";
        if (parsed.GetRequiredValue(_on).FirstOrDefault(c => ConditionText.Of(c) is null) is { } condition) return $"'{condition}' is no condition; write {ConditionText.Forms}";
        if (parsed.GetRequiredValue(_mail).FirstOrDefault(m => !MailboxAddress.TryParse(m, out _)) is { } mail) return $"'{mail}' is no mail address";
        return parsed.GetRequiredValue(_webhook).Select(HookFault).FirstOrDefault(f => f is not null);
    }

    private static string? HookFault(string written) =>
        !Uri.TryCreate(written, UriKind.Absolute, out var address) ? $"'{written}' is no address" : Outbound.Complaint(address) is { } complaint ? $"{written} {complaint}" : null;

    private Watch WatchOf(ParseResult parsed, CommandHost host) => new()
    {
        Name = parsed.GetRequiredValue(_name),
        Question = parsed.GetRequiredValue(_question).TrimStart('?'),
        Conditions = [.. parsed.GetRequiredValue(_on).Select(ConditionText.Of).OfType<WatchCondition>().Distinct()],
        Channels =
        [
            .. parsed.GetRequiredValue(_mail).Select(m => new WatchChannel { Kind = WatchChannelKind.Mail, Address = m }),
            .. parsed.GetRequiredValue(_webhook).Select(u => new WatchChannel { Kind = WatchChannelKind.Webhook, Address = new Uri(u).AbsoluteUri, Secret = Convert.ToBase64String(host.Secrets(WebhookSignature.SecretBytes)) }),
        ],
        Digest = Slug.TryParse<DigestPeriod>(parsed.GetRequiredValue(_digest), out var digest) ? digest : default,
        Since = host.Time.GetUtcNow(),
    };
}
