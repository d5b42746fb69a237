using Panj.Cli.Hosting;
using Panj.Events;
using Spectre.Console;

namespace Panj.Cli.Text;

/// <summary>Prints lines, in colour where the terminal has it.</summary>
internal static class TextPrinter
{
    /// <summary>Writes the lines to the host's output.</summary>
    public static void Print(IEnumerable<TextLine> lines, CommandHost host)
    {
        using var output = host.OutputText();
        if (host.Colour) PrintInColour(lines, output);
        else foreach (var line in lines) output.WriteLine(line.Words.TrimEnd());
    }

    private static void PrintInColour(IEnumerable<TextLine> lines, StreamWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes });
        foreach (var line in lines)
        {
            if (line.Family is { } family && line.Words.Length > 3)
            {
                console.Write(new Spectre.Console.Text(line.Words[..3], new Style(ColourOf(family))) { Overflow = Overflow.Ellipsis });
                output.WriteLine(line.Words[3..]);
            }
            else
            {
                console.Write(new Spectre.Console.Text(line.Words + "\n", line.IsHeading ? new Style(decoration: Decoration.Bold) : Style.Plain));
            }
        }
    }

    private static Color ColourOf(ColourFamily family) => family switch
    {
        ColourFamily.Violence => new Color(0xD5, 0x5E, 0x00),
        ColourFamily.Force => new Color(0xE6, 0x9F, 0x00),
        ColourFamily.Control => new Color(0xCC, 0x79, 0xA7),
        ColourFamily.Movement => new Color(0x00, 0x72, 0xB2),
        ColourFamily.Cooperation => new Color(0x00, 0x9E, 0x73),
        _ => new Color(0x6B, 0x72, 0x80),
    };
}
