using System.Globalization;
using System.Text;
using Panj.Events;

namespace Panj.Picture.Briefs;

/// <summary>Writes a brief as Markdown with footnotes. What articles say is escaped: nothing of it becomes a mark or a link.</summary>
public static class BriefMarkdown
{
    private const string Marks = "\\`*_{}[]<>#|~!&$";

    /// <summary>The Markdown, lines ended by "\n".</summary>
    public static string Of(Brief brief)
    {
        var text = new StringBuilder();
        foreach (var section in brief.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {Escaped(section.Heading)}\n\n");
            foreach (var line in section.Lines)
                text.Append(CultureInfo.InvariantCulture, $"- {Escaped(line.Words)}. {string.Join(' ', line.Notes.Select(n => $"[^{n}]"))}\n");
            text.Append('\n');
        }

        for (var i = 0; i < brief.Notes.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"[^{i + 1}]: {Escaped(CitationWords.Of(brief.Notes[i]))}\n\n");
        return text.ToString();
    }

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (Marks.Contains(letter, StringComparison.Ordinal)) text.Append('\\');
            text.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return text.ToString();
    }
}
