using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Finds title, outlet, publication day, agencies and dateline. The dateline speaks of the dispatch and not of the story, so it joins the clutter.</summary>
public sealed class MastheadStage : IStage
{
    private const int LinesSearchedForDateline = 4;

    private readonly PressNames _names = new();
    private readonly AgencyFinder _agencies;
    private readonly OutletFinder _outlets;
    private readonly PublishedFinder _published;

    /// <summary>Loads the tables of agencies, outlets, issuers and masthead words.</summary>
    public MastheadStage()
    {
        var cues = new MastheadCues();
        _agencies = new AgencyFinder(_names, cues);
        _outlets = new OutletFinder(_names, cues, new IssuerTable());
        _published = new PublishedFinder(cues);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Article), nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Masthead), nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
        var page = new Page(notes.Article, notes.Clutter);
        var address = AddressOf(page);
        var (dateline, agency) = DatelineOf(page);
        var filedFor = agency is { } span && _names.Spelled(span.In(page.Text)) is { } name ? new PressMention(name, span) : (PressMention?)null;
        var outlet = _outlets.Find(page, address, filedFor);
        notes.Masthead = new Masthead
        {
            Title = TitleFinder.Find(page),
            Outlet = outlet,
            Published = _published.Find(page, address, dateline),
            Agencies = Agencies(page, outlet, filedFor),
            Dateline = dateline,
            Language = notes.Article.Language ?? "en",
        };
        if (dateline is not null && !notes.Clutter.Any(line => line.Contains(dateline.Span))) notes.Clutter = [.. notes.Clutter.Append(dateline.Span).Order()];
    }

    private static WebAddress? AddressOf(Page page)
    {
        if (page.Article.Url is { } url && WebAddress.Parse(url, default) is { } told) return told;
        return page.Clutter.TakeWhile(l => l.Start <= page.Lead.Start).Select(l => WebAddress.Parse(l.In(page.Text), l)).FirstOrDefault(a => a is not null);
    }

    private static (Dateline? Line, Span? Agency) DatelineOf(Page page) =>
        page.Story.Take(LinesSearchedForDateline).Select((line, i) => DatelineFinder.At(page.Text, line, i == 0 && line.Start < page.Lead.Start)).FirstOrDefault(found => found is not null)
            ?? (page.Story.Concat(page.Clutter).Where(line => line.Start < page.Lead.Start).Select(line => DayAlone.At(page.Text, line)).FirstOrDefault(day => day is not null), null);

    private IReadOnlyList<Evidenced<string>> Agencies(Page page, Evidenced<string>? outlet, PressMention? filedFor)
    {
        var ownCredit = _outlets.LastCredit(page);
        var own = outlet is null ? null : _names.Spelled(outlet.Value)?.Name ?? outlet.Value;
        var mentions = _agencies.Find(page).Where(m => m.Span != ownCredit?.Span || m.Name.Name != own);
        return [.. (filedFor is { } agency ? mentions.Append(agency) : mentions)
            .OrderBy(m => m.Span)
            .GroupBy(m => m.Name.Name, StringComparer.Ordinal)
            .Where(g => g.Key != own || g.Any(m => m.Span == filedFor?.Span))
            .Select(g => new Evidenced<string>(g.Key, [.. g.Select(m => m.Span).Distinct()]))];
    }
}
