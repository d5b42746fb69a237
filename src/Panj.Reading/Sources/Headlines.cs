using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Reads the source that a headline names at its end: "...: TASS", "... - minister".</summary>
internal static class Headlines
{
    private const int LongestName = 40;

    /// <summary>A draft over the headline, null where it names no source there.</summary>
    public static Draft? Read(Document document, Masthead masthead, Outlets outlets, SayingWords words)
    {
        var text = document.Text;
        if (masthead.Title is not { Spans: [{ IsEmpty: false } title, ..] }) return null;
        for (var i = title.End - 2; i > Math.Max(title.Start + 12, title.End - LongestName); i--)
            if (text[i] is ':' or '—' or '–' || (text[i] == '-' && text[i - 1] == ' ')) return Draft(document, title, i, outlets, words);
        return null;
    }

    private static Draft? Draft(Document document, Span title, int sign, Outlets outlets, SayingWords words)
    {
        var text = document.Text;
        var start = sign + 1;
        while (start < title.End && char.IsWhiteSpace(text[start])) start++;
        var name = new Span(start, title.End);
        if (name.Length < 2 || IsClause(document, name) || !IsSource(name.In(text), outlets, words)) return null;
        var draft = new Draft { Source = name, SourceHead = name, Cue = new Span(sign, sign + 1), IsSpeech = true };
        draft.Add(new Span(title.Start, sign));
        return draft;
    }

    /// <summary>"Coup in Chad: soldiers oust president" names no source.</summary>
    private static bool IsClause(Document document, Span name) =>
        document.Sentences.Any(sentence => sentence.Span.Overlaps(name) && sentence.Tokens.Any(token => name.Contains(token.Span) && token is { Upos: Upos.Verb, Xpos: "VBD" or "VBZ" or "VBP" }));

    private static bool IsSource(string name, Outlets outlets, SayingWords words)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        var single = last.EndsWith('s') ? last[..^1] : last;
        return outlets.Find(name) is not null || words.Is(single, SayingRole.Official) || words.Is(single, SayingRole.Document) || words.Is(single, SayingRole.Office) || words.Is(single, SayingRole.Anonymous);
    }
}
