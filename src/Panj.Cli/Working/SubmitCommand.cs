using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Workers.Submitting;

namespace Panj.Cli.Working;

/// <summary>"panj queue submit": puts articles into the queue.</summary>
internal static class SubmitCommand
{
    /// <summary>Articles that are sent and waited for together.</summary>
    private static readonly Portions _together = new(Most: 256, Budget: 8_000_000);

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var broker = new BrokerOptions();
        var command = new Command("submit", "Puts articles into the queue, from whatever panj add takes but addresses; what the broker has confirmed is kept") { options.Paths, options.Published };
        broker.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (!broker.TryRead(parsed, out var settings, out var fault))
            {
                await host.Error.WriteLineAsync($"panj: {fault}.");
                return ExitCode.WrongUsage;
            }

            await using var submitter = new ArticleSubmitter(settings, host.Time, new RepeatedWords(host).Say);
            return await RunAsync(submitter, new CollectedInput(host, parsed.GetValue(options.Published)), parsed.GetRequiredValue(options.Paths), host, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(ArticleSubmitter submitter, CollectedInput input, string[] paths, CommandHost host, CancellationToken cancel)
    {
        var sent = 0;
        foreach (var portion in _together.Of(input.Articles(paths, cancel), taken => taken.Article.Text.Length))
        {
            await submitter.SubmitAsync([.. portion], cancel);
            sent += portion.Count;
        }

        await using var output = host.OutputText();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{sent} put into the queue"));
        return input.ExitCode;
    }
}
