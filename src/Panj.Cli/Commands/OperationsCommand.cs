using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Operations;

namespace Panj.Cli.Commands;

/// <summary>"panj operations": what persons decided, and what of it still counts.</summary>
internal static class OperationsCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const int LongestQuote = 80;

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format") { Description = "How to print them", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        var command = new Command("operations", "Prints what persons decided about events, oldest first, and what of it still counts") { options.Store, format };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var operations = await store.Operations.AllAsync(cancel);
            var active = ActiveOperations.Of(operations).Select(o => o.Number).ToHashSet();
            if (parsed.GetValue(format) == Json) OperationJson.Write(host.Output, operations, active);
            else TextPrinter.Print(Lines(operations, active), host);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<TextLine> Lines(IReadOnlyList<Operation> operations, HashSet<int> active)
    {
        if (operations.Count == 0) yield return new TextLine("Nobody has decided anything.");
        foreach (var operation in operations)
        {
            yield return new TextLine(SafeWords.Of(Line(operation, active)));
            foreach (var side in operation.Sides.Where(side => side.Count > 0)) yield return new TextLine(SafeWords.Of("    " + Side(side)));
        }
    }

    private static string Line(Operation operation, HashSet<int> active)
    {
        var what = operation.Undoes is { } undone ? string.Create(CultureInfo.InvariantCulture, $"undid {undone}") : OperationWords.Deed(operation.Kind);
        var state = operation.Undoes is null && !active.Contains(operation.Number) ? ", undone since" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{operation.Number}  {operation.At.UtcDateTime:yyyy-MM-dd HH:mm}  {operation.By}  {what}{state}{(operation.Reason is { } reason ? $": {reason}" : "")}");
    }

    private static string Side(IReadOnlyList<ReportAnchor> side)
    {
        var quote = string.Join(' ', side[0].Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var more = side.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {side.Count - 1} more") : "";
        return $"{Slug.Of(side[0].Kind)}, {side[0].ArticleId}: “{(quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "…")}”{more}";
    }
}
