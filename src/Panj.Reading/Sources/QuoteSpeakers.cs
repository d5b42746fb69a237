using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>Gives every quotation its speaker: the saying it stands in or beside, else the one before it in the paragraph, else that of the paragraph before.</summary>
internal sealed class QuoteSpeakers(string text, List<Draft> drafts)
{
    private const int Reach = 160;
    private const int ShortestAlone = 25;
    private const int MostBetween = 4;
    private readonly List<Draft> _added = [];
    private readonly List<Span> _waiting = [];
    private readonly List<Span> _between = [];
    private Draft? _before;
    private bool _isGoingOn;

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

        Leave();
        return _added;
    }

    /// <summary>Ends the waiting at the quotation that closes the speech.</summary>
    private void Close(Draft? speaker, Quote quote)
    {
        if (speaker is not null && IsNamedBehind(speaker, quote)) Settle(speaker);
        else Leave();
    }

    /// <summary>Nobody is named behind: what waits is of who spoke before, and the paragraphs without marks are the paper's own.</summary>
    private void Leave()
    {
        _between.Clear();
        Settle(_before);
    }

    /// <summary>Gives the quotations that wait for their speaker to one: who is named behind the last of them, else who spoke before the first.</summary>
    private void Settle(Draft? speaker)
    {
        foreach (var quote in _waiting.Concat(_between))
            if (speaker is not null) (speaker.Cue.Start > quote.Start ? speaker : Repeated(speaker)).Add(quote);
        _waiting.Clear();
        _between.Clear();
    }

    /// <summary>A paragraph without marks and sayings of its own, behind a quotation that is still open.</summary>
    private bool IsBetween(Span paragraph, List<Draft> here)
    {
        if (_waiting.Count == 0 || here.Count > 0 || _between.Count >= MostBetween || text.AsSpan(paragraph.Start, paragraph.Length).ContainsAny("«»“”\"")) return false;
        _between.Add(paragraph);
        return true;
    }

    /// <summary>The quotations of a paragraph; its first words belong to one still open where they end with the mark that closes it.</summary>
    private List<Quote> QuotesOf(Span paragraph)
    {
        var mark = _waiting.Count == 0 ? -1 : text.AsSpan(paragraph.Start, paragraph.Length).IndexOfAny("«»“”\"");
        if (mark >= 0 && text[paragraph.Start + mark] is '»' or '”')
            return [new Quote(new Span(paragraph.Start, paragraph.Start + mark + 1), false), .. Quotes.In(text, new Span(paragraph.Start + mark + 1, paragraph.End))];
        return Quotes.In(text, paragraph);
    }

    private Draft Repeated(Draft speaker)
    {
        var draft = new Draft { Speaker = speaker.Speaker ?? speaker, IsSpeech = true, IsQuotation = true };
        _added.Add(draft);
        return draft;
    }

    private Draft? Paragraph(Span paragraph, List<Draft> here, Draft? previous)
    {
        Draft? current = null;
        if (IsBetween(paragraph, here)) return previous;
        var quotes = QuotesOf(paragraph);
        var outside = here.Where(draft => !quotes.Any(quote => quote.Span.Contains(draft.Cue))).ToList();
        if (quotes.Count == 0 || !IsAtStart(quotes[0], paragraph)) Leave();
        foreach (var quote in quotes)
        {
            var speaker = Holding(quote.Span, here) ?? Beside(quote.Span, here);
            if (speaker is null && Waits(quote, paragraph, previous)) continue;
            if (IsAtStart(quote, paragraph)) Close(speaker, quote);
            if (speaker is null && quote.Span.Length >= ShortestAlone) speaker = current ?? Continued(quote, paragraph, outside, previous);
            if (speaker is null) continue;
            if (speaker.IsSpeech || speaker.Content.Count == 0 || speaker.Speaker is not null) speaker.Add(quote.Span);
            speaker.IsQuotation |= speaker.Content.Sum(c => c.Length) < quote.Span.Length * 4 / 3;
            current = speaker;
        }

        var ending = here.LastOrDefault(d => d.IsSpeech && EndsParagraph(d, paragraph));
        _isGoingOn = ending is not null || (current is not null && quotes[^1].IsOpen);
        return current ?? ending ?? outside.LastOrDefault(d => d.IsSpeech) ?? (quotes is [var first, ..] && IsAtStart(first, paragraph) ? here.LastOrDefault(d => d.IsSpeech) : null);
    }

    /// <summary>"..., the ministry said" behind the quotation that ends a speech.</summary>
    private static bool IsNamedBehind(Draft speaker, Quote quote) => speaker.Cue.Start >= quote.Span.End && speaker.Cue.Start - quote.Span.End < Reach;

    private static bool IsAtStart(Quote quote, Span paragraph) => quote.Span.Start <= paragraph.Start + 2;

    /// <summary>A quotation that its paragraph neither closes nor gives to anybody waits for the speaker named behind the next one.</summary>
    private bool Waits(Quote quote, Span paragraph, Draft? previous)
    {
        if (!quote.IsOpen || !IsAtStart(quote, paragraph) || _isGoingOn) return false;
        if (_waiting.Count == 0) _before = previous;
        _waiting.Add(quote.Span);
        return true;
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

    /// <summary>A paragraph that begins with a quotation, or is little else, and says nothing of its speaker goes on with the one before.</summary>
    private Draft? Continued(Quote quote, Span paragraph, List<Draft> here, Draft? previous)
    {
        if (here.LastOrDefault(d => d.IsSpeech && d.Cue.End < quote.Span.Start) is { } before) return before;
        if (previous is null || (!IsAtStart(quote, paragraph) && (here.Count > 0 || quote.Span.Length * 2 < paragraph.Length))) return null;
        return Repeated(previous);
    }

    private bool EndsParagraph(Draft draft, Span paragraph) => paragraph.End - draft.Cue.End < 80 && text.AsSpan(paragraph.Start, paragraph.Length).EndsWith(":");

    private static int Distance(Span one, Span other) => one.Overlaps(other) ? 0 : Math.Max(one.Start - other.End, other.Start - one.End);
}
