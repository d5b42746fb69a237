using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Picture;

namespace Panj.Cli.Commands;

/// <summary>"panj read": reads articles without storing them and prints the picture.</summary>
internal static class ReadCommand
{
    private const string DefaultFormat = "text";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format")
        {
            Description = "How to print the picture",
            DefaultValueFactory = _ => DefaultFormat,
        };
        format.AcceptOnlyFromAmong([DefaultFormat, .. PictureFormats.Names]);
        var command = new Command("read", "Reads articles without storing them and prints the picture") { options.Paths, options.Published, format };
        command.SetAction((parsed, cancel) =>
            Task.FromResult(Run(parsed.GetRequiredValue(options.Paths), parsed.GetValue(options.Published), parsed.GetRequiredValue(format), host, cancel)));
        return command;
    }

    private static int Run(string[] paths, DateOnly? published, string format, CommandHost host, CancellationToken cancel)
    {
        var session = new ReadingSession(host, published);
        var readings = session.Read(paths, cancel).ToList();
        var picture = new PictureBuilder().Build(readings);
        if (!PictureFormats.TryWrite(format, host.Output, picture)) TextPrinter.Print(new PictureText(picture, host.Width).Lines(), host);
        return session.ExitCode;
    }
}
