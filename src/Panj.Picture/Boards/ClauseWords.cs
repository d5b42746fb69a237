using System.Text.RegularExpressions;

namespace Panj.Picture.Boards;

/// <summary>The words of some text, ready to be looked for.</summary>
internal sealed partial class ClauseWords(string text)
{
    private readonly string[] _words = [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    /// <summary>True where one of the phrases stands in the text; a word of a phrase that ends in * stands for all that begin so.</summary>
    public bool HasAny(IEnumerable<string[]> phrases) => phrases.Any(Has);

    private bool Has(string[] phrase) => Enumerable.Range(0, Math.Max(0, _words.Length - phrase.Length + 1)).Any(at => StandsAt(phrase, at));

    private bool StandsAt(string[] phrase, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!Fits(phrase[i], _words[at + i])) return false;
        return true;
    }

    private static bool Fits(string pattern, string word) => pattern[^1] == '*' ? word.StartsWith(pattern[..^1], StringComparison.Ordinal) : word == pattern;

    /// <summary>Phrases of a table's cell: alternatives with |.</summary>
    public static string[][] Phrases(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex(@"[\p{L}\p{N}]+|\|")]
    private static partial Regex Word();
}
