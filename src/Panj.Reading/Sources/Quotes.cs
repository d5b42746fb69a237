using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds quotations paragraph by paragraph, so that a forgotten mark spoils one paragraph only.</summary>
internal static class Quotes
{
    /// <summary>Quotations of one paragraph in order, never overlapping; quotations inside quotations are part of the outer one.</summary>
    public static List<Quote> In(string text, Span paragraph)
    {
        var found = new List<Quote>();
        var start = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (start < 0 && Opens(text, i, paragraph)) start = i;
            else if (start >= 0 && Closes(text, i, paragraph, text[start]))
            {
                found.Add(new Quote(new Span(start, i + 1), false));
                start = -1;
            }
        }

        if (start >= 0 && paragraph.End - start > 20) found.Add(new Quote(new Span(start, paragraph.End), true));
        return found;
    }

    private static bool Opens(string text, int i, Span paragraph) => text[i] switch
    {
        '“' or '«' or '„' or '”' or '"' => true,
        '‘' or '\'' => (i == paragraph.Start || char.IsWhiteSpace(text[i - 1])) && ClosesLater(text, i, paragraph),
        _ => false,
    };

    private static bool Closes(string text, int i, Span paragraph, char opened) => opened switch
    {
        '«' => text[i] == '»',
        '‘' or '\'' => text[i] is '’' or '\'' && EndsPhrase(text, i, paragraph),
        _ => text[i] is '”' or '"' || (text[i] == '“' && opened != '“'),
    };

    /// <summary>Single marks are apostrophes too: one opens only where one closes behind punctuation within reach.</summary>
    private static bool ClosesLater(string text, int start, Span paragraph)
    {
        for (var i = start + 2; i < Math.Min(paragraph.End, start + 600); i++)
            if (text[i] is '’' or '\'' && text[i - 1] is ',' or '.' or '!' or '?' && EndsPhrase(text, i, paragraph)) return true;
        return false;
    }

    private static bool EndsPhrase(string text, int i, Span paragraph) => i + 1 >= paragraph.End || !char.IsLetterOrDigit(text[i + 1]);
}
