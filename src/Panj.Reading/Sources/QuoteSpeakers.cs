using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Gives every quotation its speaker: the saying it stands in or beside, else the one before it in the paragraph, else that of the paragraph before.</summary>
internal sealed class QuoteSpeakers(string text, List<Draft> drafts)
{
    private const int Reach = 160;
    private const int ShortestAlone = 25;
    private readonly List<Draft> _added = [];

    /// <summary>Assigns the quotations of all paragraphs; new drafts repeat the speaker of an earlier one.</summary>
    public List<Draft> Assign(IReadOnlyList<Span> paragraphs)
    {
        Draft? previous = null;
        var first = 0;
        foreach (var paragraph in paragraphs)
        {
            while (first < drafts.Count && drafts[first].Cue.End <= paragraph.Start) first++;
            var here = drafts.Skip(first).TakeWhile(d => d.Cue.Start < paragraph.End).ToList();
            previous = Paragraph(paragraph, here, previous);
        }

        return _added;
    }

    private Draft? Paragraph(Span paragraph, List<Draft> here, Draft? previous)
    {
        Draft? current = null;
        var quotes = Quotes.In(text, paragraph);
        foreach (var quote in quotes)
        {
            var speaker = Holding(quote.Span, here) ?? Beside(quote.Span, here);
            if (speaker is null && quote.Span.Length >= ShortestAlone) speaker = current ?? Continued(quote, paragraph, here, previous);
            if (speaker is null) continue;
            if (speaker.IsSpeech || speaker.Content.Count == 0 || speaker.Speaker is not null) speaker.Add(quote.Span);
            speaker.IsQuotation |= speaker.Content.Sum(c => c.Length) < quote.Span.Length * 4 / 3;
            current = speaker;
        }

        return current ?? (here.LastOrDefault(d => d.IsSpeech && EndsParagraph(d, paragraph)) ?? (quotes.Count == 0 && here.Count == 0 ? null : here.LastOrDefault(d => d.IsSpeech)));
    }

    /// <summary>A saying whose content the quotation is part of, its cue outside.</summary>
    private static Draft? Holding(Span quote, List<Draft> here) =>
        here.Where(d => !quote.Contains(d.Cue) && d.Content.Any(c => c.Overlaps(quote))).MinBy(d => Distance(d.Cue, quote));

    /// <summary>A saying without content beside the quotation, nothing but a few words between.</summary>
    private Draft? Beside(Span quote, List<Draft> here) =>
        here.Where(d => d.IsSpeech && !quote.Contains(d.Cue) && Distance(d.Cue, quote) < Reach && (d.Content.Count == 0 || IsRightBehind(d, quote))
            && !CrossesSentence(d, quote)).MinBy(d => Distance(d.Cue, quote));

    private bool IsRightBehind(Draft draft, Span quote) => quote.Start >= draft.Cue.End && text.AsSpan(draft.Cue.End, quote.Start - draft.Cue.End).Trim() is "," or ":" or "";

    private bool CrossesSentence(Draft draft, Span quote)
    {
        var between = quote.Start >= draft.Cue.End ? text.AsSpan(draft.Cue.End, quote.Start - draft.Cue.End) : text.AsSpan(quote.End, Math.Max(0, draft.Cue.Start - quote.End));
        return between.ContainsAny('“', '”', '"') || between.Contains(". ", StringComparison.Ordinal);
    }

    /// <summary>A paragraph that begins with a quotation and says nothing of its speaker goes on with the one before.</summary>
    private Draft? Continued(Quote quote, Span paragraph, List<Draft> here, Draft? previous)
    {
        if (here.LastOrDefault(d => d.IsSpeech && d.Cue.End < quote.Span.Start) is { } before) return before;
        if (previous is null || quote.Span.Start > paragraph.Start + 2) return null;
        var draft = new Draft { Speaker = previous.Speaker ?? previous, IsSpeech = true, IsQuotation = true };
        _added.Add(draft);
        return draft;
    }

    private bool EndsParagraph(Draft draft, Span paragraph) => paragraph.End - draft.Cue.End < 80 && text.AsSpan(paragraph.Start, paragraph.Length).EndsWith(":");

    private static int Distance(Span one, Span other) => one.Overlaps(other) ? 0 : Math.Max(one.Start - other.End, other.Start - one.End);
}
