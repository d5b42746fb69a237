using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>Finds sentences inside paragraphs that the site put there: "Click here to ...", "The post ... appeared first on ...".</summary>
internal sealed class ForeignSentences(CueTable cues)
{
    /// <summary>The sentences to mark in one paragraph, in order.</summary>
    public IEnumerable<Span> In(string text, Span paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var end = SentenceEnd(text, start, paragraph.End);
            var toEnd = new Span(start, paragraph.End);
            if (cues.BeginsClosingWords(toEnd.Of(text)))
            {
                yield return toEnd;
                yield break;
            }

            var sentence = new Span(start, end);
            if (cues.BeginsForeignSentence(sentence.Of(text))) yield return sentence;
            start = end;
            while (start < paragraph.End && char.IsWhiteSpace(text[start])) start++;
        }
    }

    private static int SentenceEnd(string text, int start, int limit)
    {
        for (var i = start; i < limit - 1; i++)
            if (text[i] is '.' or '!' or '?' or '”' or '"' && text[i + 1] == ' ') return i + 1;
        return limit;
    }
}
