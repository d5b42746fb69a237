using System.Globalization;
using System.Text;
using Panj.Language;

namespace Panj.Storage.Postgres;

/// <summary>
/// A text as PostgreSQL's parser shall see it: words of letters and digits without marks, and spaces. Its own eyes would take addresses, hyphenated words and
/// versions for one word each, which a SQLite store does not.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _from = [];

    /// <summary>Folds at most so many characters of a text, letters with marks as the table has them.</summary>
    public FoldedText(string text, IReadOnlyDictionary<char, char> bases, int most)
    {
        var words = new StringBuilder(Math.Min(text.Length, most));
        var end = 0;
        for (; end < text.Length && words.Length < most; end++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark) continue;
            words.Append(char.IsLetterOrDigit(text[end]) ? bases.GetValueOrDefault(text[end], text[end]) : ' ');
            _from.Add(end);
        }

        _from.Add(end);
        Words = words.ToString();
    }

    /// <summary>The folded text.</summary>
    public string Words { get; }

    /// <summary>Where what stands at a span of the folded text stands in the text, with the marks that belong to it.</summary>
    public Span Unfolded(Span span) => new(_from[span.Start], _from[span.End]);
}
