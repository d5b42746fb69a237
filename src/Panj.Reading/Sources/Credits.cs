using Panj.Events;
using Panj.Language;
using Panj.Reading.Mastheads;

namespace Panj.Reading.Sources;

/// <summary>Widens a credit: an outlet named behind the last words of a paragraph ("..., Tolo News reported.") vouches for the whole of it.</summary>
internal sealed class Credits(string text, Outlets outlets)
{
    private const int FewestCredits = 2;
    private const int LongestByline = 90;
    private const int LongestDateline = 90;
    private const int LongestPartner = 20;

    /// <summary>Gives every credit at a paragraph's end the paragraph as content; an outlet credited twice or more so, and no other beside it, vouches for the whole text.</summary>
    public Draft? Widen(IReadOnlyList<Draft> drafts, IReadOnlyList<Span> paragraphs)
    {
        var p = 0;
        var credited = new List<Draft>();
        foreach (var draft in drafts.Where(d => !d.Cue.IsEmpty && d.Content.Count > 0).OrderBy(d => d.Cue.Start))
        {
            while (p < paragraphs.Count && paragraphs[p].End <= draft.Cue.Start) p++;
            if (p >= paragraphs.Count) break;
            if (!IsCredit(draft, paragraphs[p])) continue;
            draft.Add(new Span(paragraphs[p].Start, draft.Content[^1].End));
            credited.Add(draft);
        }

        return credited.Count < FewestCredits || credited.Select(draft => Credited(draft.Source.In(text))).Distinct().Count() > 1 ? null : Over(credited[0].Source, paragraphs);
    }

    /// <summary>Drafts over the whole text for agencies credited on a line of their own, beside an author, in the dateline or behind the last sentence.</summary>
    public List<Draft> Whole(Masthead masthead, IReadOnlyList<Span> paragraphs)
    {
        var found = new List<Draft>();
        if (paragraphs.Count == 0) return found;
        foreach (var agency in masthead.Agencies)
            if (agency.Spans.FirstOrDefault(span => !span.IsEmpty && (IsOwnLine(span) || IsCredited(span) || IsBesideAuthor(span) || masthead.Dateline?.Span.Contains(span) is true || IsInDateline(span))) is { IsEmpty: false } span) found.Add(Over(span, paragraphs));
        if (found.Count == 0 && (InBrackets(paragraphs[^1]) ?? BehindAll(paragraphs[^1])) is { } end) found.Add(Over(end, paragraphs));
        return found;
    }

    /// <summary>"Source: Reuters (Reporting by Ana Ruiz)".</summary>
    private bool IsCredited(Span name) => CreditLine.NameIn(text, LineOf(name)) == name;

    /// <summary>"By Ana Ruiz, The Associated Press".</summary>
    private bool IsBesideAuthor(Span name)
    {
        var line = LineOf(name);
        return line.Length < LongestByline && line.In(text).StartsWith("By ", StringComparison.OrdinalIgnoreCase) && line.End - name.End < 2 && text[name.Start - 1] == ' ';
    }

    /// <summary>"LIMA, Peru (AP) — ", "LIMA, Peru, AP - ": at the head of a line, a dash behind it and no sentence before.</summary>
    private bool IsInDateline(Span name)
    {
        var before = text[LineOf(name).Start..name.Start];
        if (before.Length > LongestDateline || before.Contains(". ", StringComparison.Ordinal) || !before.Any(char.IsUpper)) return false;
        var end = EndOfPair(name);
        var behind = text.AsSpan(end).TrimStart(") ");
        return behind.Length > 0 && behind[0] is '-' or '–' or '—' && text[end] is ')' or ' ' && (before.LastIndexOf('(') > before.LastIndexOf(' ') || before.TrimEnd().EndsWith(',')) && IsParted(end);
    }

    /// <summary>The end of "(dpa/ANDINA" for the first of the two, of the name itself otherwise.</summary>
    private int EndOfPair(Span name)
    {
        var close = name.End < text.Length && text[name.End] is '/' or '-' ? text.IndexOf(')', name.End) : -1;
        return close < 0 || close - name.End > LongestPartner || text.AsSpan(name.End, close - name.End).Contains(' ') ? name.End : close;
    }

    /// <summary>A dash with room before it: "(AP)-run" is no dateline.</summary>
    private bool IsParted(int end) => text.AsSpan(end).IndexOfAny('-', '–', '—') is > 0 and var dash && text[end + dash - 1] == ' ' && end + dash + 1 < text.Length && text[end + dash + 1] is ' ' or '-' or '\n';

    /// <summary>"... of the two states. REUTERS": what stands behind the last sentence.</summary>
    private Span? BehindAll(Span paragraph)
    {
        var end = paragraph.In(text).LastIndexOfAny(['.', '”', '"', '—', '–', '/']);
        var start = paragraph.Start + end + 1;
        while (start < paragraph.End && text[start] == ' ') start++;
        return end > 0 && start < paragraph.End && outlets.Find(text[start..paragraph.End]) is not null ? new Span(start, paragraph.End) : null;
    }

    private Span LineOf(Span name)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, name.Start - 1)) + 1;
        return new Span(start, text.IndexOf('\n', name.End) is >= 0 and var line ? line : text.Length);
    }

    private static Draft Over(Span name, IReadOnlyList<Span> paragraphs)
    {
        var draft = new Draft { Source = name, SourceHead = name, Cue = name, IsSpeech = true };
        draft.Add(new Span(paragraphs[0].Start, paragraphs[^1].End));
        return draft;
    }

    /// <summary>The line holds the name and at most "By" or a dash.</summary>
    private bool IsOwnLine(Span name)
    {
        var line = LineOf(name);
        return line.Start <= name.Start && line.Length < name.Length + 8;
    }

    private Span? InBrackets(Span paragraph)
    {
        var last = paragraph.End - 1;
        while (last > paragraph.Start && text[last] is '.' or ' ') last--;
        var open = text[last] == ')' ? text.LastIndexOf('(', last, last - paragraph.Start) : -1;
        return open >= 0 && last - open is > 1 and < 40 && outlets.Find(text[(open + 1)..last]) is not null ? new Span(open + 1, last) : null;
    }

    private bool IsCredit(Draft draft, Span paragraph) =>
        draft.Content[^1].End <= draft.Source.Start && draft.Content[^1].End > paragraph.Start && paragraph.End - draft.Cue.End < 60
        && !text.AsSpan(draft.Cue.End, Math.Max(0, paragraph.End - draft.Cue.End)).Contains(". ", StringComparison.Ordinal)
        && outlets.Find(draft.SourceHead.In(text)) is not null | outlets.Find(draft.Source.In(text)) is not null | Credited(draft.Source.In(text)) is not null;

    /// <summary>The name of the outlet among the words of a source, null where there is none.</summary>
    private string? Credited(string source)
    {
        var words = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < Math.Min(words.Length, 6); i++)
            for (var end = Math.Min(words.Length, i + 4); end > i; end--)
                if (outlets.Find(string.Join(' ', words[i..end])) is { } outlet) return outlet.Name;
        return null;
    }
}
