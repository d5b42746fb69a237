using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Inspection;
using Panj.Events;
using Panj.Language;
using Panj.Picture;
using Panj.Reading.Incidents;

namespace Panj.Cli.Commands;

/// <summary>"panj inspect": prints what was understood of each article, one JSON object a line, or its syntax as CoNLL-U.</summary>
internal static class InspectCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var why = new Option<bool>("--why") { Description = "Add parties and reports with the rules that made them" };
        var muc = new Option<bool>("--muc") { Description = "Add incident templates: who attacked whom and what, with what, for whom" };
        var conllu = new Option<bool>("--conllu") { Description = "Print sentences, tags and trees of the raw text as CoNLL-U instead" };
        var command = new Command("inspect", "Prints, as JSON lines, what was understood of each article") { options.Paths, options.Published, why, muc, conllu };
        command.SetAction((parsed, cancel) =>
        {
            var session = new ReadingSession(host, parsed.GetValue(options.Published));
            var paths = parsed.GetRequiredValue(options.Paths);
            if (parsed.GetValue(conllu)) PrintSyntax(session, paths, host, cancel);
            else Print(session, paths, new Extras(parsed.GetValue(why), parsed.GetValue(muc) ? new IncidentReader() : null), host, cancel);
            return Task.FromResult(session.ExitCode);
        });
        return command;
    }

    /// <summary>So many articles are held at once: copies are found among them, and memory stays flat however many follow.</summary>
    private const int Window = 2_500;

    private static void Print(ReadingSession session, string[] paths, Extras extras, CommandHost host, CancellationToken cancel)
    {
        var isFirst = true;
        foreach (var notes in session.Annotate(paths, cancel).Chunk(Window))
        {
            if (!isFirst) host.Error.WriteLine($"panj: copies are looked for among {Window:N0} articles at a time; another {notes.Length:N0} follow.");
            isFirst = false;
            Print(notes, extras, host, cancel);
        }
    }

    /// <summary>An article is printed once all of its window are read, as only then is it known which are copies.</summary>
    private static void Print(Panj.Reading.Notes[] notes, Extras extras, CommandHost host, CancellationToken cancel)
    {
        var copies = new PictureBuilder().Build([.. notes.Select(ReadingOf)]).Copies;
        foreach (var note in notes)
        {
            cancel.ThrowIfCancellationRequested();
            host.Output.Write(InspectionJson.Write(note, copies.GetValueOrDefault(note.Article.Id), extras.Why, extras.Incidents?.Read(note.Document)));
            host.Output.WriteByte((byte)'\n');
        }
    }

    /// <summary>What is printed beyond the usual: the rules that made the reports, and incidents where a reader for them is given.</summary>
    private readonly record struct Extras(bool Why, IncidentReader? Incidents);

    private static ArticleReading ReadingOf(Panj.Reading.Notes notes) =>
        new() { Article = notes.Article, Masthead = notes.Masthead, Clutter = notes.Clutter, Reports = notes.Reports };

    private static void PrintSyntax(ReadingSession session, string[] paths, CommandHost host, CancellationToken cancel)
    {
        var engine = LanguageEngine.Load();
        using var output = host.OutputText();
        foreach (var article in session.Collect(paths, cancel))
            ConlluWriter.Write(engine.Analyse(article.Text, []), output);
    }
}
