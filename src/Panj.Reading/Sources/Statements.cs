using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Finds statements printed whole: paragraphs behind "X said:", and articles whose title names who speaks.</summary>
internal sealed class Statements(string text, SayingWords words)
{
    private const int LongestTitleName = 90;
    private const int LongestIntroduction = 160;

    /// <summary>Gives a saying that ends its paragraph with a colon the paragraphs behind it, up to the next such saying or to the notes at the end.</summary>
    public void Extend(IReadOnlyList<Draft> drafts, IReadOnlyList<Span> paragraphs)
    {
        var next = paragraphs.Count;
        for (var p = paragraphs.Count - 2; p >= 0; p--)
        {
            if (IsEnd(paragraphs[p])) next = p;
            if (LastOf(drafts, paragraphs[p]) is not { } draft) continue;
            if (!IsQuoted(paragraphs[p + 1]) && p + 1 < next) draft.Add(new Span(paragraphs[p + 1].Start, paragraphs[EndOf(p + 1, next, paragraphs)].End));
            next = p;
        }
    }

    /// <summary>Drafts over documents that a line without a speaker introduces ("The following is the joint statement:").</summary>
    public List<Draft> Printed(IReadOnlyList<Draft> drafts, IReadOnlyList<Span> paragraphs)
    {
        var found = new List<Draft>();
        for (var p = 0; p + 1 < paragraphs.Count; p++)
        {
            var line = paragraphs[p];
            if (line.Length is < 10 or > LongestIntroduction || text[line.End - 1] != ':' || LastOf(drafts, line) is not null || DocumentIn(line) is not { } name) continue;
            var draft = new Draft { Source = name, SourceHead = name, Cue = new Span(line.End - 1, line.End), IsSpeech = true, IsPrinted = true };
            var last = EndOf(p + 1, paragraphs.Count, paragraphs);
            draft.Add(new Span(paragraphs[p + 1].Start, paragraphs[last].End));
            found.Add(draft);
            p = last;
        }

        return found;
    }

    /// <summary>The word for a document and what says whose it is ("joint statement"), null where the line has none.</summary>
    private Span? DocumentIn(Span line)
    {
        for (int start = line.Start, before = line.Start; start < line.End; start++)
        {
            var end = start;
            while (end < line.End && char.IsLetter(text[end])) end++;
            if (end > start && words.Is(text[start..end].ToLowerInvariant(), SayingRole.Document))
                return text.AsSpan(before, start - before).Equals("joint ", StringComparison.OrdinalIgnoreCase) ? new Span(before, end) : new Span(start, end);
            before = start;
            start = end;
        }

        return null;
    }

    /// <summary>A draft over the whole text where its title says whose words it holds, null otherwise.</summary>
    public Draft? Whole(Masthead masthead, IReadOnlyList<Span> paragraphs)
    {
        if (paragraphs.Count < 2 || (masthead.Title is { Spans: [var span, ..] } && !span.IsEmpty ? span : paragraphs[0]) is not { Length: > 0 } title) return null;
        var lower = title.In(text).ToLowerInvariant();
        foreach (var opening in words.Releases)
            if (lower.IndexOf(opening, StringComparison.Ordinal) is >= 0 and < 30 and var at && SpeaksInFirstPerson(paragraphs)) return Over(title, title.Start + at, opening.Length, paragraphs);
        return null;
    }

    private Draft? Over(Span title, int start, int length, IReadOnlyList<Span> paragraphs)
    {
        var from = start + length;
        while (from < title.End && !char.IsLetter(text[from])) from++;
        var to = from;
        while (to < title.End && to - from < LongestTitleName && !EndsName(to)) to++;
        if (to - from < 3) return null;
        var name = new Span(from, to);
        var draft = new Draft { Source = name, SourceHead = new Span(text.LastIndexOf(' ', to - 1, to - from) + 1 is > 0 and var word ? word : from, to), Cue = new Span(start, start + length), IsSpeech = true };
        draft.Add(new Span(title.End, paragraphs[^1].End));
        return draft;
    }

    private bool EndsName(int at) => text[at] is ':' or ',' or '\n' || string.CompareOrdinal(text, at, " on ", 0, 4) == 0 || string.CompareOrdinal(text, at, " at ", 0, 4) == 0 || string.CompareOrdinal(text, at, " - ", 0, 3) == 0;

    private bool SpeaksInFirstPerson(IReadOnlyList<Span> paragraphs)
    {
        var body = text.AsSpan(paragraphs[1].Start, paragraphs[^1].End - paragraphs[1].Start);
        return body.Contains(" I ", StringComparison.Ordinal) || body.StartsWith("I ") || body.Contains("\nI ", StringComparison.Ordinal) || body.Contains(" we ", StringComparison.Ordinal);
    }

    private Draft? LastOf(IReadOnlyList<Draft> drafts, Span paragraph)
    {
        if (paragraph.IsEmpty || text[paragraph.End - 1] != ':') return null;
        return drafts.LastOrDefault(d => d.IsSpeech && d.Cue.Start >= paragraph.Start && d.Cue.End <= paragraph.End && paragraph.End - d.Cue.End < 80);
    }

    private int EndOf(int first, int next, IReadOnlyList<Span> paragraphs)
    {
        for (var p = first; p < next; p++)
            if (IsEnd(paragraphs[p])) return Math.Max(first, p - 1);
        return next - 1;
    }

    private bool IsQuoted(Span paragraph) => !paragraph.IsEmpty && text[paragraph.Start] is '“' or '"' or '‘';

    private bool IsEnd(Span paragraph)
    {
        foreach (var start in words.Ends)
            if (text.AsSpan(paragraph.Start, paragraph.Length).StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
