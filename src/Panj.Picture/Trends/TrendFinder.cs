using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Trends;

/// <summary>
/// Counts events by week and holds the last week against those before. Events are what is counted, and not reports: copies and many outlets make no event more. How many
/// more or fewer articles of their own the sources had is told beside, and a rise that is no greater than theirs is no rise of what happens.
/// </summary>
/// <param name="rows">Where the picture is kept.</param>
public sealed class TrendFinder(IPictureStore rows)
{
    /// <summary>Weeks before the one asked for.</summary>
    public const int WeeksBefore = 52;

    /// <summary>Kinds, parties and places that a table tells of, of each the ones told of most lately.</summary>
    public const int MostOfEach = 20;

    /// <summary>Events of the last four weeks and the week below which a subject is not told apart.</summary>
    private const int Fewest = 2;

    private const int Days = 7;

    /// <summary>A store is taken to read news from the first week on that has one in so many of the articles of its middling week.</summary>
    private const int ShareOfKnown = 4;

    /// <summary>The table of a week.</summary>
    /// <param name="question">Which events.</param>
    /// <param name="last">Last day of the week.</param>
    /// <param name="cancellation">Ends the count.</param>
    public async Task<TrendTable> FindAsync(EventQuestion question, DateOnly last, CancellationToken cancellation)
    {
        var asked = Asked(question, last);
        var sources = await SourcesAsync(last, cancellation);
        var spans = await rows.SpansAsync(asked, cancellation);
        Trend[] found =
        [
            TrendOf(("all", "", "All events"), spans, sources),
            .. Ranked(spans.GroupBy(s => s.Kind).Select(k => TrendOf(("kind", Slug.Of(k.Key), Named(Slug.Of(k.Key))), k, sources))),
            .. Ranked(await OfSubjectsAsync(asked, SubjectKind.Party, sources, cancellation)),
            .. Ranked(await OfSubjectsAsync(asked, SubjectKind.Place, sources, cancellation)),
        ];
        return new TrendTable { First = last.AddDays(1 - Days), Last = last, Articles = sources.Articles, Growth = sources.Growth, Rows = found };
    }

    /// <summary>All events of a question alone.</summary>
    public async Task<Trend> OneAsync(EventQuestion question, DateOnly last, CancellationToken cancellation) =>
        TrendOf(("all", "", "All events"), await rows.SpansAsync(Asked(question, last), cancellation), await SourcesAsync(last, cancellation));

    private static string Named(string slug) => slug.Replace('-', ' ');

    private static DateOnly FirstOf(DateOnly last) => DateOnly.FromDayNumber(Math.Max(0, last.DayNumber - (Days * (WeeksBefore + 1)) + 1));

    private static EventQuestion Asked(EventQuestion question, DateOnly last) => question with { From = FirstOf(last), To = last };

    private async Task<Sources> SourcesAsync(DateOnly last, CancellationToken cancellation)
    {
        var weeks = new int[WeeksBefore + 1];
        var counts = new WeekCounts(last, weeks.Length);
        foreach (var (day, articles) in await rows.PublishedAsync(FirstOf(last), last, cancellation))
            if (counts.WeekOf(day) is >= 0 and var week) weeks[week] += articles;
        // what was not read then says nothing of then: the norm begins with the first week that has its share of articles
        var told = weeks.Where(w => w > 0).Order().ToArray();
        var share = told.Length == 0 ? 0 : told[told.Length / 2] / ShareOfKnown;
        var known = weeks.SkipWhile(w => w == 0 || w < share).Count();
        return new Sources(last, weeks[^Math.Max(1, known)..]);
    }

    private static IEnumerable<Trend> Ranked(IEnumerable<Trend> trends) => trends.Where(t => t.Weeks.TakeLast(5).Sum() + t.Unsure >= Fewest)
        .OrderByDescending(t => t.Weeks.TakeLast(5).Sum()).ThenBy(t => t.Name, StringComparer.Ordinal).Take(MostOfEach)
        .OrderByDescending(t => t.Verdict is Verdict.Above or Verdict.Below).ThenByDescending(Distance).ThenBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>How far a week is from its mean, in standard deviations of chance.</summary>
    private static double Distance(Trend trend) => trend.Norm is { } norm ? Math.Abs(trend.Now - norm.Mean) / Math.Sqrt(norm.Mean * norm.Dispersion) : 0;

    private async Task<IReadOnlyList<Trend>> OfSubjectsAsync(EventQuestion asked, SubjectKind about, Sources sources, CancellationToken cancellation)
    {
        var by = about is SubjectKind.Party ? "party" : "place";
        var counted = (await rows.SubjectsAsync(asked, about, cancellation)).GroupBy(s => s.Name, StringComparer.Ordinal).ToArray();
        var trends = counted.Select(s => (Trend: TrendOf((by, s.Key, s.Key), s.Select(one => one.Span), sources), s.First().Example)).ToArray();
        var chosen = Ranked(trends.Select(t => t.Trend)).Select(t => trends.First(one => one.Trend == t)).ToArray();
        var examples = chosen.Length == 0 ? [] : (await rows.FindAsync(new EventQuestion { Ids = [.. chosen.Select(c => c.Example).Distinct(StringComparer.Ordinal)] }, cancellation)).Events;
        return [.. chosen.Select(c => Told(c.Trend, about, examples.FirstOrDefault(e => e.Id == c.Example)))];
    }

    /// <summary>The name as an event tells it.</summary>
    private static Trend Told(Trend trend, SubjectKind about, Event? example) => about is SubjectKind.Party
        ? trend with { Title = example?.Participants.FirstOrDefault(p => p.Id == trend.Name)?.Name ?? trend.Name }
        : trend with { Name = example?.Where?.Name ?? trend.Name, Title = example?.Where?.Name ?? trend.Name };

    private static Trend TrendOf((string By, string Name, string Title) what, IEnumerable<SpanCount> spans, Sources sources)
    {
        var counts = new WeekCounts(sources.Last, sources.Articles.Count);
        foreach (var span in spans) counts.Add(span);
        var norm = Norm.Of([.. counts.Sure.SkipLast(1)]);
        return new Trend
        {
            By = what.By,
            Name = what.Name,
            Title = what.Title,
            Weeks = [.. counts.Sure],
            Unsure = counts.Unsure,
            Norm = norm,
            Verdict = norm is null ? Verdict.TooLittleKnown : Against(norm, counts.Sure[^1], counts.Unsure, sources.Growth),
        };
    }

    private static Verdict Against(Norm norm, int sure, int unsure, double growth)
    {
        var grown = norm.Times(growth);
        if (sure > norm.High) return sure > Math.Max(norm.High, grown.High) ? Verdict.Above : Verdict.AsSourcesGrew;
        if (sure + unsure > norm.High) return Verdict.Open;
        if (sure >= norm.Low) return Verdict.AsUsual;
        if (sure + unsure >= norm.Low) return Verdict.Open;
        return sure + unsure < Math.Min(norm.Low, grown.Low) ? Verdict.Below : Verdict.AsSourcesShrank;
    }

    /// <summary>Articles by week up to a day.</summary>
    private sealed record Sources(DateOnly Last, IReadOnlyList<int> Articles)
    {
        /// <summary>How many times as many the last week has as those before; bounded away from 0, of which nothing follows.</summary>
        public double Growth => Articles.SkipLast(1).DefaultIfEmpty().Average() is > 0 and var before ? Math.Max(0.05, Articles[^1] / before) : 1;
    }
}
