using Panj.Events.Ports;

namespace Panj.Picture.Keeping;

/// <summary>
/// Reports of events that are merged again, and the events around them: those of which a report may join one of these. Merging joins along pairs alone, so that whatever
/// lies further away bears on the open ones only through an event around them that becomes another.
/// </summary>
/// <param name="desk">What lies at hand.</param>
/// <param name="links">For each article that operations are about, all that one of them is about: they are open together.</param>
internal sealed class Surroundings(Desk desk, IReadOnlyDictionary<long, HashSet<long>> links)
{
    private readonly Dictionary<long, KeptReport> _open = [];
    private readonly Dictionary<string, long[]> _around = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _eventsAround = [];
    private readonly HashSet<ReportPair> _pairs = [];

    /// <summary>Reports that are merged again, all of their events among them.</summary>
    public IReadOnlyDictionary<long, KeptReport> Open => _open;

    /// <summary>For each event around these its reports.</summary>
    public IReadOnlyDictionary<string, long[]> Around => _around;

    /// <summary>Pairs that may join two open reports, an open one and one around, or two of one event around.</summary>
    public IEnumerable<ReportPair> Pairs => _pairs.Where(p => _open.ContainsKey(p.One) || _open.ContainsKey(p.Other) || (EventAround(p.One) is { } one && one == EventAround(p.Other)));

    private IReportRows Rows => desk.Rows.Reports;

    /// <summary>The event around that a report is in, null for an open one.</summary>
    public string? EventAround(long report) => _eventsAround.GetValueOrDefault(report);

    /// <summary>Opens some reports with all of their events, and looks what is around them.</summary>
    public async Task OpenAsync(IEnumerable<long> reports)
    {
        var next = Unopened(reports);
        while (next.Length > 0)
        {
            var met = new HashSet<long>();
            while (next.Length > 0) next = await OpenOnceAsync(next, met);

            next = await SurroundAsync([.. met.Where(report => !_open.ContainsKey(report) && !_eventsAround.ContainsKey(report))]);
        }
    }

    private long[] Unopened(IEnumerable<long> reports) => [.. reports.Where(report => !_open.ContainsKey(report) && IsDrawn(report)).Distinct()];

    private bool IsDrawn(long report) => !desk.Outdated.Contains(ReportNumber.ArticleOf(report));

    private bool IsLinked(long report) => links.ContainsKey(ReportNumber.ArticleOf(report));

    /// <summary>Opens reports; those that have to be opened with them.</summary>
    private async Task<long[]> OpenOnceAsync(long[] reports, HashSet<long> met)
    {
        var found = await Rows.FindAsync(reports);
        foreach (var report in found) _open[report.Number] = report;
        string[] events = [.. found.Select(r => r.Event).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var id in events.Where(_around.ContainsKey))
        {
            foreach (var report in _around[id]) _eventsAround.Remove(report);
            _around.Remove(id);
        }

        met.UnionWith((await JoiningAsync(found.Select(r => r.Number))).Select(p => p.Other));
        var linked = found.Select(r => ReportNumber.ArticleOf(r.Number)).Distinct().SelectMany(a => links.GetValueOrDefault(a) ?? []).Distinct();
        var ofLinked = (await Rows.RangesAsync([.. linked.Select(ReportNumber.RangeOf)])).SelectMany(of => of).Select(r => r.Number);
        return Unopened((await Rows.OfEventsAsync(events)).Concat(ofLinked));
    }

    /// <summary>Takes the events of reports around the open ones; reports that have to be opened, as an event lacks one that is on its way out or a person decided on one.</summary>
    private async Task<long[]> SurroundAsync(long[] reports)
    {
        if (reports.Length == 0) return [];
        var met = await Rows.FindAsync(reports);
        var whole = await Rows.FindAsync(await Rows.OfEventsAsync([.. met.Select(r => r.Event).OfType<string>().Distinct(StringComparer.Ordinal)]));
        var open = met.Where(r => r.Event is null).Select(r => r.Number).ToList();
        var around = new List<long>();
        foreach (var of in whole.GroupBy(r => r.Event ?? "", r => r.Number, StringComparer.Ordinal))
            if (of.Any(r => _open.ContainsKey(r) || IsLinked(r) || !IsDrawn(r))) open.AddRange(of);
            else
            {
                _around[of.Key] = [.. of];
                around.AddRange(of);
                foreach (var report in of) _eventsAround[report] = of.Key;
            }

        await JoiningAsync(around);
        return Unopened(open);
    }

    private async Task<IReadOnlyList<ReportPair>> JoiningAsync(IEnumerable<long> reports)
    {
        ReportPair[] found = [.. (await Rows.PairsAsync([.. reports])).Where(p => p.MayJoin && IsDrawn(p.Other))];
        _pairs.UnionWith(found.Select(p => p.One < p.Other ? p : p with { One = p.Other, Other = p.One }));
        return found;
    }
}
