namespace Panj.Cli.Text;

/// <summary>Makes words of articles fit to be printed: nothing in them moves a cursor, changes a colour or turns the line around.</summary>
internal static class SafeWords
{
    /// <summary>The words with every control and direction character made a space.</summary>
    public static string Of(string words) => string.Create(words.Length, words, static (result, source) =>
    {
        for (var i = 0; i < source.Length; i++) result[i] = IsUnsafe(source[i]) ? ' ' : source[i];
    });

    private static bool IsUnsafe(char c) => char.IsControl(c) || c is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
