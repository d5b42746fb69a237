using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Calendar;

namespace Panj.Cli.Commands;

/// <summary>"panj calendar": what is planned, pledged or called off, of the store or of articles named.</summary>
internal static class CalendarCommand
{
    private const string Text = "text";
    private const string ICalendar = "ics";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format") { Description = "How to print the calendar", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, ICalendar);
        var command = new Command("calendar", "Prints what the store knows to be planned, pledged or called off") { options.Store, options.Known, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var store = parsed.GetRequiredValue(options.Store);
            var entries = PlanCalendar.Of(parsed.GetValue(options.Known) is { } known
                ? await StoreSession.PictureAsync(store, known, host, cancel)
                : await StoreSession.PictureAsync(store, new EventQuestion { Statuses = PlanCalendar.Statuses }, host, cancel));
            if (parsed.GetValue(format) == ICalendar) CalendarExport.Write(host.Output, entries);
            else TextPrinter.Print(Lines(entries), host);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<TextLine> Lines(IReadOnlyList<CalendarEntry> entries)
    {
        if (entries.Count == 0) yield return new TextLine("Nothing is known to be planned.");
        foreach (var entry in entries)
            yield return new TextLine(SafeWords.Of($"{EventWords.Date(entry.Event)}: {EventWords.Sentence(entry.Event)} ({EventWords.Sources(entry.Event)})"));
    }
}
