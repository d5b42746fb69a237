using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Inspection;
using Panj.Events;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Deeds;
using Panj.Reading.Incidents;

namespace Panj.Cli.Commands;

/// <summary>"panj inspect": prints what was understood of each article, one JSON object a line, or its syntax as CoNLL-U.</summary>
internal static class InspectCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var why = new Option<bool>("--why") { Description = "Add parties and reports with the rules that made them" };
        var muc = new Option<bool>("--muc") { Description = "Add incident templates: who attacked whom and what, with what, for whom" };
        var deeds = new Option<bool>("--deeds") { Description = "Add what parties do to each other, in PLOVER's types: who helps, accuses, refuses or attacks whom" };
        var conllu = new Option<bool>("--conllu") { Description = "Print sentences, tags and trees of the raw text as CoNLL-U instead" };
        var command = new Command("inspect", "Prints, as JSON lines, what was understood of each article") { options.Paths, options.Published, options.Gazetteer, why, muc, deeds, conllu };
        command.SetAction((parsed, cancel) =>
        {
            if (!OpenGazetteer.TryOpen(parsed.GetValue(options.Gazetteer), host, out var places)) return Task.FromResult(ExitCode.WrongUsage);
            using var gazetteer = places;
            var session = new ReadingSession(host, parsed.GetValue(options.Published), gazetteer);
            var paths = parsed.GetRequiredValue(options.Paths);
            if (parsed.GetValue(conllu)) PrintSyntax(session, paths, host, cancel);
            else Print(session, paths, new Extras(parsed.GetValue(why), parsed.GetValue(muc) ? new IncidentReader() : null, parsed.GetValue(deeds) ? new DeedReader() : null), host, cancel);
            return Task.FromResult(session.ExitCode);
        });
        return command;
    }

    private static void Print(ReadingSession session, string[] paths, Extras extras, CommandHost host, CancellationToken cancel)
    {
        var inspected = session.Annotate(paths, extras.Inspect, cancel);
        foreach (var (article, kin) in CopyWindows.Of(inspected, one => one.Reading, one => one.Line.Json.Length, host)) article.Line.WriteTo(host.Output, kin);
    }

    private static void PrintSyntax(ReadingSession session, string[] paths, CommandHost host, CancellationToken cancel)
    {
        var engine = LanguageEngine.Load();
        using var output = host.OutputText();
        foreach (var syntax in session.Collect(paths, article => Syntax(engine, article), cancel)) output.Write(syntax);
    }

    private static string Syntax(LanguageEngine engine, Article article)
    {
        using var written = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        ConlluWriter.Write(engine.Analyse(article.Text, []), written);
        return written.ToString();
    }

    /// <summary>An article as it will be printed, with what is needed to find what it has to do with others.</summary>
    private sealed record Inspected(ArticleReading Reading, InspectionLine Line);

    /// <summary>What is printed beyond the usual: the rules that made the reports, incidents and deeds where a reader for them is given.</summary>
    private readonly record struct Extras(bool Why, IncidentReader? Incidents, DeedReader? Deeds)
    {
        public Inspected Inspect(Notes notes) => new(
            new ArticleReading { Article = notes.Article, Masthead = notes.Masthead, Clutter = notes.Clutter, Reports = notes.Reports },
            InspectionJson.Write(notes, Why, Incidents?.Read(notes.Document), Deeds?.Read(notes)));
    }
}
