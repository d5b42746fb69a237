using System.Globalization;
using System.Text;
using Panj.Events;

namespace Panj.Picture.Briefs;

/// <summary>Writes a brief as plain text with numbered footnotes.</summary>
public static class BriefText
{
    /// <summary>The text, lines ended by "\n"; control characters of articles become spaces.</summary>
    public static string Of(Brief brief)
    {
        var text = new StringBuilder();
        foreach (var section in brief.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Clean(section.Heading)}\n");
            foreach (var line in section.Lines)
                text.Append(CultureInfo.InvariantCulture, $"  {Clean(line.Words)}. {string.Concat(line.Notes.Select(n => $"[{n}]"))}\n");
            text.Append('\n');
        }

        for (var i = 0; i < brief.Notes.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"[{i + 1}] {Clean(CitationWords.Of(brief.Notes[i]))}\n");
        return text.ToString();
    }

    private static string Clean(string words) => words.Any(char.IsControl) ? string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)) : words;
}
