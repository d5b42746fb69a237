using System.Security.Cryptography;
using System.Text;
using Spectre.Console;

namespace Panj.Cli.Hosting;

/// <summary>What a command meets outside itself: streams, the terminal, the time. Tests give their own.</summary>
internal sealed class CommandHost : IDisposable
{
    private const int MinWidth = 40;

    /// <summary>Standard output, for data alone.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error, for what a person should know. Safe for many threads.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>The clock and its timers.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Makes so many bytes that nobody can guess.</summary>
    public Func<int, byte[]> Secrets { get; init; } = RandomNumberGenerator.GetBytes;

    /// <summary>True where output goes to a person's terminal and not into a pipe or file.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True where standard error goes to a person's terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>True where colours may be written to <see cref="Output"/>.</summary>
    public bool Colour { get; init; }

    /// <summary>Columns of a line of <see cref="Output"/>; null where it is no terminal and nothing needs to be cut.</summary>
    public int? Width { get; init; }

    /// <summary>Articles that are read side by side; what is printed does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Asks a person at the keyboard for what is not to be seen; null where nobody is there to be asked.</summary>
    public Func<string, string>? Keyboard { get; init; }

    /// <summary>What is not to be seen: asked for at the keyboard, else the first line of <see cref="Input"/>; null where there is none.</summary>
    public string? AskSecret(string question)
    {
        if (Keyboard is { } ask) return ask(question);
        using var input = new StreamReader(Input());
        return input.ReadLine();
    }

    /// <summary>The process's own.</summary>
    public static CommandHost OfProcess() => new()
    {
        Output = Console.OpenStandardOutput(),
        Error = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true }),
        Input = Console.OpenStandardInput,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Keyboard = Console.IsInputRedirected ? null : question => AnsiConsole.Prompt(new TextPrompt<string>(question).Secret(mask: null)),
        Width = Console.IsOutputRedirected ? null : Math.Max(MinWidth, Console.WindowWidth - 1),
    };

    /// <summary>A writer of UTF-8 lines over <see cref="Output"/>, to be flushed by disposal; the stream stays open.</summary>
    public StreamWriter OutputText() => new(Output, new UTF8Encoding(false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }
}
