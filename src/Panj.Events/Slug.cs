using System.Collections.Frozen;
using System.Text;

namespace Panj.Events;

/// <summary>How the vocabulary is written outside the program: lower case with hyphens ("government-change", "called-off").</summary>
public static class Slug
{
    /// <summary>The written form of a value.</summary>
    /// <exception cref="KeyNotFoundException">The value is none of its enumeration's.</exception>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>Reads a written form; false where it names no value.</summary>
    public static bool TryParse<T>(string text, out T value) where T : struct, Enum => Names<T>.ByText.TryGetValue(text, out value);

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Names<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Hyphenated(v.ToString()));
        public static readonly FrozenDictionary<string, T> ByText = ByValue.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
