using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Searching;
using Panj.Picture.Trends;

namespace Panj.Cli.Commands;

/// <summary>"panj trends": how much happened in a week against the weeks before.</summary>
internal static class TrendsCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Csv = "csv";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var question = new Option<string>("--question", "-q") { HelpName = "QUERY", Description = $"Which events, as the address of a filtered page has it (kind=clash&party=TJ): {QuestionText.Parts}", DefaultValueFactory = _ => "" };
        var week = new Option<DateOnly?>("--week") { HelpName = "DATE", Description = "The week that ends with this day (2021-07-24; today unless said)", CustomParser = SharedOptions.Day };
        var format = new Option<string>("--format") { Description = "How to print the trends", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, Csv);
        var command = new Command("trends", "Prints how many events of each kind, party and place a week had against its own norm") { options.Store, question, week, format };
        command.SetAction(async (parsed, cancel) =>
        {
            if (!QuestionText.TryParse(parsed.GetRequiredValue(question), out var asked, out var problem))
            {
                await host.Error.WriteLineAsync($"panj: the question cannot be understood: {SafeWords.Of(problem)}.");
                return ExitCode.WrongUsage;
            }

            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            Print(await FindAsync(store.Picture, asked, parsed.GetValue(week) ?? DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime), cancel), parsed.GetRequiredValue(format), host);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<TrendTable> FindAsync(IPictureStore picture, EventQuestion question, DateOnly last, CancellationToken cancel)
    {
        await picture.CatchUpAsync(cancel);
        return await new TrendFinder(picture).FindAsync(question, last, cancel);
    }

    private static void Print(TrendTable table, string format, CommandHost host)
    {
        if (format == Json) TrendJson.Write(host.Output, table);
        else if (format == Csv) TrendCsv.Write(host.Output, table);
        else TextPrinter.Print(new TrendText(table).Lines(), host);
    }
}
