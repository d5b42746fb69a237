using Panj.Events;
using Panj.Language;
using Panj.Reading.Clutter;

namespace Panj.Reading.Mastheads;

/// <summary>Finds the day of publication: as told, or as the page's own lines give it. A day in the story itself is never taken for it.</summary>
internal sealed class PublishedFinder(MastheadCues cues)
{
    private const int DayLineWords = 10;

    /// <summary>So many lines at the end of a page are its foot.</summary>
    private const int FootLines = 4;

    /// <summary>The day, null where nothing gives one.</summary>
    public Evidenced<DateOnly>? Find(Page page, WebAddress? address, Dateline? dateline)
    {
        if (page.Article.Published is { } told) return new Evidenced<DateOnly>(told, []);
        return FromHeader(page.Text) ?? FromDayLine(page) ?? FromAddress(address) ?? FromDateline(dateline) ?? FromFoot(page);
    }

    private static Evidenced<DateOnly>? FromHeader(string text) =>
        PageLines.HeaderOf(text) is { } header ? Written(text, header) : null;

    private Evidenced<DateOnly>? FromDayLine(Page page)
    {
        foreach (var line in page.Head.Concat(page.Story.TakeWhile(l => l.Start < page.Lead.Start)))
        {
            var words = line.Of(page.Text);
            if (((words.Count(' ') < DayLineWords && (cues.TellsDay(words) || IsDayAlone(line.In(page.Text)))) || DayLine.IsOfHead(line.In(page.Text))) && Written(page.Text, line) is { } day) return day;
        }

        return null;
    }

    /// <summary>The one day below the story; a list of other stories there has many.</summary>
    private static Evidenced<DateOnly>? FromFoot(Page page)
    {
        var below = page.Story.Concat(page.Clutter).Where(line => line.Start > page.Lead.Start).OrderBy(line => line.Start).TakeLast(FootLines).Select(line => Written(page.Text, line) is { } day && DayLine.IsOfFoot(line.In(page.Text)) ? day : null);
        return below.OfType<Evidenced<DateOnly>>().ToList() is [var only] ? only : null;
    }

    /// <summary>True for a line, or a part of it between bars ("Source: Herald| 2019-01-30 18:01|Editor: ..."), that is a day and hardly more.</summary>
    private static bool IsDayAlone(string line) => line.Split('|').Any(part => WrittenDay.FirstIn(part) is { Start: <= 12 } found && part.Length - found.Length <= 24);

    private static Evidenced<DateOnly>? Written(string text, Span span) =>
        WrittenDay.FirstIn(span.In(text)) is { } found
            ? new Evidenced<DateOnly>(found.Day, [new Span(span.Start + found.Start, span.Start + found.Start + found.Length)])
            : null;

    private static Evidenced<DateOnly>? FromAddress(WebAddress? address) =>
        address?.Day is { } day ? new Evidenced<DateOnly>(day, address.Span.IsEmpty ? [] : [address.Span]) : null;

    private static Evidenced<DateOnly>? FromDateline(Dateline? dateline) =>
        dateline is { Year: { } year, Month: { } month, Day: { } day } && WrittenDay.Of(year, month, day) is { } date
            ? new Evidenced<DateOnly>(date, [dateline.Span])
            : null;
}
