using System.CommandLine;
using Panj.Cli.Evaluation;
using Panj.Cli.Hosting;
using Panj.Evaluating;

namespace Panj.Cli.Commands;

/// <summary>"panj eval": measures this build on a benchmark and, if asked, writes its answers for other scorers.</summary>
internal static class EvalCommand
{
    private const string Text = "text";
    private const string Json = "json";

    /// <summary>Refusals that are named; a wrong file may give one a line.</summary>
    private const int MostNamed = 20;

    public static Command Create(CommandHost host)
    {
        var suite = new Argument<string>("SUITE") { Description = string.Join("; ", Suites.All.Select(s => $"{s.Name}: {s.About}")) };
        suite.AcceptOnlyFromAmong([.. Suites.All.Select(s => s.Name)]);
        var path = new Argument<string>("PATH") { Description = "The benchmark's file or folder" };
        var texts = new Option<string?>("--texts") { HelpName = "DIR", Description = "Folder of the texts where they do not lie in PATH/texts" };
        var answers = new Option<string?>("--out") { HelpName = "FILE", Description = "Write the answers there, in the form that outside scorers read" };
        var format = new Option<string>("--format") { Description = "How to print the figures", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        var command = new Command("eval", "Measures itself on a benchmark") { suite, path, texts, answers, format };
        command.SetAction((parsed, cancel) =>
        {
            using var output = Open(parsed.GetValue(answers), host);
            if (output is null) return Task.FromResult(ExitCode.WrongUsage);
            var refused = 0;
            var table = Suites.All.First(s => s.Name == parsed.GetValue(suite)).Run(new Examination
            {
                Path = parsed.GetRequiredValue(path),
                Texts = parsed.GetValue(texts),
                Examinee = new ReadingExaminee(host),
                Answers = output,
                Refuse = refusal => Say(refusal, host, ref refused),
                Cancel = cancel,
            });
            if (table.Articles > 0) Print(parsed.GetRequiredValue(suite), table, parsed.GetValue(format) == Json, host);
            return Task.FromResult(refused == 0 && table.Articles > 0 ? ExitCode.Done : ExitCode.SomethingUnread);
        });
        return command;
    }

    private static void Say(Refusal refusal, CommandHost host, ref int refused)
    {
        if (++refused <= MostNamed) host.Error.WriteLine($"panj: {refusal}");
        else if (refused == MostNamed + 1) host.Error.WriteLine("panj: and more, which are not named.");
    }

    private static Stream? Open(string? path, CommandHost host)
    {
        if (path is null) return Stream.Null;
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"panj: {path}: the answers cannot be written there ({failure.Message.TrimEnd('.')}). Name another file with --out.");
            return null;
        }
    }

    private static void Print(string suite, FigureTable table, bool asJson, CommandHost host)
    {
        if (asJson) FigureJson.Write(host.Output, suite, table);
        using var output = host.OutputText();
        if (asJson) output.WriteLine();
        else foreach (var line in FigureText.Lines(suite, table)) output.WriteLine(line);
    }
}
