using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Cli.Working;
using Panj.Workers.Looking;

namespace Panj.Cli.Commands;

/// <summary>"panj queue": what waits for workers.</summary>
internal static class QueueCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const int MostLetters = 1_000;

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = Format();
        var command = new Command("queue", "Says what waits for workers, how fast they are and what they could not take")
        {
            SubmitCommand.Create(options, host), Dead(host), Replay(host), Discard(host), format,
        };
        Act(command, host, async (look, parsed, cancel) =>
        {
            var status = await look.StatusAsync(cancel);
            return await PrintAsync(parsed.GetValue(format) == Json ? [StatusLine.Of(status)] : QueueText.Of(status), host);
        });
        return command;
    }

    private static Command Dead(CommandHost host)
    {
        var (format, most) = (Format(), Most("Letters to show, oldest first"));
        var command = new Command("dead", "A line for each article that nobody could take, with the reason; they stay where they are") { most, format };
        Act(command, host, async (look, parsed, cancel) =>
        {
            var letters = await look.DeadAsync(parsed.GetValue(most), cancel).ToListAsync(cancel);
            return await PrintAsync(letters.Select(letter => parsed.GetValue(format) == Json ? StatusLine.Of(letter) : SafeWords.Of($"{letter.Article ?? "a message"} {letter.Reason}")), host);
        });
        return command;
    }

    private static Command Replay(CommandHost host)
    {
        var most = Most("Letters to put back, oldest first");
        var command = new Command("replay", "Puts dead letters back into the queue, once what was wrong is mended") { most };
        Act(command, host, async (look, parsed, cancel) =>
        {
            var count = await look.ReplayAsync(parsed.GetValue(most), cancel);
            return await PrintAsync([string.Create(CultureInfo.InvariantCulture, $"{count} put back")], host);
        });
        return command;
    }

    private static Command Discard(CommandHost host)
    {
        var most = Most("Letters to throw away, oldest first");
        var yes = new Option<bool>("--yes") { Description = "Do it: without this it only says how many there are" };
        var command = new Command("discard", "Throws dead letters away, for good") { most, yes };
        Act(command, host, async (look, parsed, cancel) =>
        {
            var count = parsed.GetValue(yes) ? await look.DiscardAsync(parsed.GetValue(most), cancel) : Math.Min(parsed.GetValue(most), (await look.StatusAsync(cancel)).Dead);
            if (parsed.GetValue(yes)) return await PrintAsync([string.Create(CultureInfo.InvariantCulture, $"{count} thrown away")], host);
            await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"panj: {count} dead letters would be thrown away for good; \"panj queue dead\" shows them. Add --yes to do it."));
            return ExitCode.WrongUsage;
        });
        return command;
    }

    private static void Act(Command command, CommandHost host, Func<QueueLook, ParseResult, CancellationToken, Task<int>> act)
    {
        var broker = new BrokerOptions();
        broker.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (!broker.TryRead(parsed, out var settings, out var fault))
            {
                await host.Error.WriteLineAsync($"panj: {fault}.");
                return ExitCode.WrongUsage;
            }

            await using var look = await QueueLook.OpenAsync(settings, cancel);
            return await act(look, parsed, cancel);
        });
    }

    private static Option<int> Most(string description) => new("--most") { HelpName = "N", Description = description, DefaultValueFactory = _ => MostLetters };

    private static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        return format;
    }

    private static async Task<int> PrintAsync(IEnumerable<string> lines, CommandHost host)
    {
        await using var output = host.OutputText();
        foreach (var line in lines) await output.WriteLineAsync(line);
        return ExitCode.Done;
    }
}
