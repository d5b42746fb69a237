namespace Panj.Reading;

/// <summary>Letters in the form in which names are compared: small, without accents; marks and signs are nothing.</summary>
internal sealed class PlainLetters
{
    /// <summary>As many letters as one may stand for ("ß" is "ss").</summary>
    public const int Longest = 2;

    private const int Mapped = 0x1F00;
    private readonly string?[] _plain = new string?[Mapped];

    private PlainLetters()
    {
        foreach (var row in Lexicon.Embedded("places/letters").Rows)
            _plain[row[0][0]] = row[1];
    }

    /// <summary>The map of data/places/letters.tsv.</summary>
    public static PlainLetters Standard { get; } = new();

    /// <summary>Writes what a letter or digit is compared as and returns how many letters that is, 0 for anything else.</summary>
    public int Write(char c, Span<char> into)
    {
        if (!char.IsAscii(c) && Known(c) is { } plain)
        {
            plain.CopyTo(into);
            return plain.Length;
        }

        if (!char.IsLetterOrDigit(c)) return 0;
        into[0] = char.ToLowerInvariant(c);
        return 1;
    }

    private string? Known(char c) => At(c) ?? At(char.ToLowerInvariant(c));

    private string? At(char c) => c < Mapped ? _plain[c] : null;
}
