using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events.Ports;
using Panj.Exchange.Importing;
using Panj.Storage;

namespace Panj.Cli.Commands;

/// <summary>"panj import": events of others, as what their source reports.</summary>
internal sealed class ImportCommand
{
    private const int Together = 200;
    private const int MostSource = 60;

    private readonly Argument<string> _format = new("FORMAT") { Description = string.Join("; ", StandardImports.All.Select(i => $"{i.Name}: {i.Purpose}")) };
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "The file" };
    private readonly Option<string> _source = new("--source") { HelpName = "NAME", Description = "Who says so, as it stands first in the chain of every report (\"ACLED\")", Required = true };
    private readonly Option<bool> _rows = new("--rows") { Description = "Print what became of every row, not of those alone that were not taken whole" };

    private ImportCommand() => _format.AcceptOnlyFromAmong([.. StandardImports.All.Select(i => i.Name)]);

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var import = new ImportCommand();
        var command = new Command("import", "Takes in events of others as reports of their source; says of each row what was not taken and why") { import._format, import._file, import._source, import._rows, options.Store };
        command.SetAction((parsed, cancel) => import.RunAsync(parsed, parsed.GetRequiredValue(options.Store), host, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string storeName, CommandHost host, CancellationToken cancel)
    {
        var source = parsed.GetRequiredValue(_source).Trim();
        if (source.Length is 0 or > MostSource || source.Any(char.IsControl) || StandardImports.Of(parsed.GetRequiredValue(_format)) is not { } format) return await RefuseAsync(host, $"--source is a name of at most {MostSource} characters");
        await using var file = Open(parsed.GetRequiredValue(_file), out var problem);
        if (file is null) return await RefuseAsync(host, problem);
        await using var store = await StoreSession.OpenAsync(storeName, host.Time, cancel);
        await using var output = host.OutputText();
        var (counts, refused) = (new Dictionary<AddOutcome, int>(), 0);
        foreach (var portion in format.Read(file, source).Chunk(Together))
        {
            foreach (var row in portion) await SayAsync(row, parsed.GetValue(_rows) ? output : null, host, cancel);
            refused += portion.Count(row => row.Reading is null);
            await KeepAsync(store, portion, counts, cancel);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{Outcomes.Of(counts)}; {refused} not taken"));
        return refused == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
    }

    private static async Task KeepAsync(Store store, ImportedRow[] rows, Dictionary<AddOutcome, int> counts, CancellationToken cancel)
    {
        foreach (var outcome in await store.Articles.AddAllAsync([.. rows.Select(row => row.Reading).OfType<Events.ArticleReading>()], cancel))
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
    }

    /// <summary>What is not taken whole is told on standard error, unless every row is asked for on standard output.</summary>
    private static Task SayAsync(ImportedRow row, StreamWriter? output, CommandHost host, CancellationToken cancel)
    {
        var notes = string.Join("; ", row.Notes);
        var words = SafeWords.Of(row.Reading is { } reading
            ? string.Create(CultureInfo.InvariantCulture, $"row {row.Line}: taken as {reading.Article.Id}{(notes.Length > 0 ? $", but {notes}" : "")}")
            : string.Create(CultureInfo.InvariantCulture, $"row {row.Line}: not taken, as it {notes}"));
        if (output is not null) return output.WriteLineAsync(words.AsMemory(), cancel);
        return row.Notes.Count == 0 ? Task.CompletedTask : host.Error.WriteLineAsync($"panj: {words}".AsMemory(), cancel);
    }

    private static FileStream? Open(FileInfo file, out string problem)
    {
        problem = "";
        try
        {
            return new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message.TrimEnd('.');
            return null;
        }
    }

    private static async Task<int> RefuseAsync(CommandHost host, string problem)
    {
        await host.Error.WriteLineAsync($"panj: {SafeWords.Of(problem)}.");
        return ExitCode.WrongUsage;
    }
}
