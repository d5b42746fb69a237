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
            SubmitCommand.Create(options, host), Dead(host), Replay(host), format,
        };
        Act(command, host, async (look, parsed, cancel) =>
        {
            var status = await look.StatusAsync(cancel);
            await PrintAsync(parsed.GetValue(format) == Json ? [StatusLine.Of(status)] : QueueText.Of(status), host);
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
            await PrintAsync(letters.Select(letter => parsed.GetValue(format) == Json ? StatusLine.Of(letter) : SafeWords.Of($"{letter.Article ?? "a message"} {letter.Reason}")), host);
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
            await PrintAsync([string.Create(CultureInfo.InvariantCulture, $"{count} put back")], host);
        });
        return command;
    }

    private static void Act(Command command, CommandHost host, Func<QueueLook, ParseResult, CancellationToken, Task> act)
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
            await act(look, parsed, cancel);
            return ExitCode.Done;
        });
    }

    private static Option<int> Most(string description) => new("--most") { HelpName = "N", Description = description, DefaultValueFactory = _ => MostLetters };

    private static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        return format;
    }

    private static async Task PrintAsync(IEnumerable<string> lines, CommandHost host)
    {
        await using var output = host.OutputText();
        foreach (var line in lines) await output.WriteLineAsync(line);
    }
}
