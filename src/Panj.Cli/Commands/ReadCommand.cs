using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture;
using Panj.Picture.Theatres;

namespace Panj.Cli.Commands;

/// <summary>"panj read": reads articles without storing them and prints the picture.</summary>
internal static class ReadCommand
{
    private const string DefaultFormat = "text";

    /// <summary>Articles one by one with their reports, without the events that need them all: for more articles than memory holds.</summary>
    private const string LineFormat = "jsonl";

    /// <summary>Memory that a character of a text takes, about.</summary>
    private const long BytesOfCharacter = 8;

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format")
        {
            Description = "How to print the picture; jsonl prints each article with its reports on a line as it is read, in flat memory and without events",
            DefaultValueFactory = _ => DefaultFormat,
        };
        format.AcceptOnlyFromAmong([DefaultFormat, LineFormat, .. PictureFormats.Names]);
        var command = new Command("read", "Reads articles without storing them and prints the picture") { options.Paths, options.Published, options.Gazetteer, options.Theatre, options.Depiction, format };
        command.SetAction((parsed, cancel) =>
        {
            if (!OpenGazetteer.TryOpen(parsed.GetValue(options.Gazetteer), host, out var places)) return Task.FromResult(ExitCode.WrongUsage);
            using var gazetteer = places;
            if (Scene.Open(parsed.GetValue(options.Theatre), parsed.GetRequiredValue(options.Depiction), host) is not { } scene) return Task.FromResult(ExitCode.WrongUsage);
            var session = new ReadingSession(host, parsed.GetValue(options.Published), gazetteer);
            return Task.FromResult(Run(session, session.Read(parsed.GetRequiredValue(options.Paths), cancel), parsed.GetRequiredValue(format), scene, host));
        });
        return command;
    }

    private static int Run(ReadingSession session, IEnumerable<ArticleReading> readings, string format, Scene scene, CommandHost host)
    {
        if (format == LineFormat) PrintLines(readings, host);
        else Print(scene.Of(new PictureBuilder().Build([.. readings])), format, scene.Map, host);
        return session.ExitCode;
    }

    private static void Print(Snapshot picture, string format, BorderMap map, CommandHost host)
    {
        if (!PictureFormats.TryWrite(format, host, picture, map)) TextPrinter.Print(new PictureText(picture, host.Width).Lines(), host);
    }

    private static void PrintLines(IEnumerable<ArticleReading> readings, CommandHost host)
    {
        foreach (var (reading, kin) in CopyWindows.Of(readings, one => one, one => one.Article.Text.Length * BytesOfCharacter, host))
            PictureJson.WriteLine(host.Output, reading, kin);
    }
}
