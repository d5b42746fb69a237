namespace Panj.Server.Tests;

internal static class LineReading
{
    /// <summary>Reads lines until one has some words; that line.</summary>
    public static async Task<string> ReadToWordsAsync(this StreamReader lines, string words, CancellationToken cancellation)
    {
        while (await lines.ReadLineAsync(cancellation) is { } line)
            if (line.Contains(words, StringComparison.Ordinal)) return line;
        throw new EndOfStreamException($"'{words}' was never said.");
    }
}
