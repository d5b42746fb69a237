using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Picture.Searching;
using Panj.Watches;
using Panj.Watches.Telling;

namespace Panj.Cli.Watching;

/// <summary>"panj watch add": saves a question.</summary>
internal sealed class WatchAdd
{
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
        var draft = DraftOf(parsed);
        if (draft.Fault() is { } fault)
        {
            await host.Error.WriteLineAsync($"panj: {Text.SafeWords.Of(fault)}.");
            return ExitCode.WrongUsage;
        }

        var watch = draft.Make(host.Time.GetUtcNow(), host.Secrets);
        await using var store = await StoreSession.OpenAsync(storeName, host.Time, cancel);
        await store.Picture.CatchUpAsync(cancel);
        if (!await new Watcher(store.Watches, host.Time).AddAsync(watch, store.Picture, parsed.GetValue(_tellKnown), cancel))
        {
            await host.Error.WriteLineAsync($"panj: there is a watch {watch.Name} already; remove it first or take another name.");
            return ExitCode.SomethingUnread;
        }

        await using var output = host.OutputText();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{watch.Name} watches from now on"));
        foreach (var channel in watch.Channels.Where(c => c.Secret is not null)) await output.WriteLineAsync($"{channel.Address} is told by messages signed with {WebhookSignature.SecretPrefix}{channel.Secret}");
        return ExitCode.Done;
    }

    private WatchDraft DraftOf(ParseResult parsed) => new()
    {
        Name = parsed.GetRequiredValue(_name),
        Question = parsed.GetRequiredValue(_question),
        Conditions = parsed.GetRequiredValue(_on),
        Mails = parsed.GetRequiredValue(_mail),
        Webhooks = parsed.GetRequiredValue(_webhook),
        Digest = Slug.TryParse<DigestPeriod>(parsed.GetRequiredValue(_digest), out var digest) ? digest : default,
    };
}
