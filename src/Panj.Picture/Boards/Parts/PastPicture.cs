using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Picture.Boards;

/// <summary>
/// Makes of a part of the kept picture what it was on a day. Most events were told wholly by then or not at all, and those are as they are. Where some accounts came
/// later, all that hangs together with them by pairs that may join is merged again without these.
/// </summary>
internal sealed class PastPicture(IPictureStore kept, IOperationStore? operations, DateOnly asOf)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>The part as it was on the day.</summary>
    /// <param name="part">Events with the articles that tell them, and those that lent these their wording.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    public async Task<Snapshot> OfAsync(Snapshot part, CancellationToken cancellation)
    {
        var (around, ties) = await AroundAsync(part, cancellation);
        Learn(around);
        var copies = await CopiesAsync(around, cancellation);
        string[] late = [.. around.Events.Concat(around.Hidden).Where(e => !IsSettled(e, around, copies)).Select(e => e.Id)];
        if (late.Length == 0) return part with { Hidden = [] };
        var open = Reach(late, ties);
        var about = await kept.WithLendersAsync([.. open], cancellation);
        Learn(about);
        about = await WithCopiesAsync(about, cancellation);
        IReadOnlyList<Operation> decided = operations is null ? [] : await operations.AllAsync(cancellation);
        return Mended(part, Again(about, decided), open, ties);
    }

    /// <summary>The part with all that hangs together with it by pairs that may join, and all ties of these.</summary>
    private async Task<(Snapshot Around, IReadOnlyList<ReportTie> Ties)> AroundAsync(Snapshot part, CancellationToken cancellation)
    {
        var around = part;
        var ties = new List<ReportTie>();
        var met = part.Events.Concat(part.Hidden).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        for (string[] next = [.. met]; next.Length > 0;)
        {
            var found = await kept.TiesAsync(next, cancellation);
            ties.AddRange(found);
            next = [.. found.Where(t => t.MayJoin).Select(t => t.OtherEvent).Where(met.Add)];
            if (next.Length > 0) around = Joined(around, await kept.WithLendersAsync(next, cancellation));
        }

        return (around, ties);
    }

    private static Snapshot Joined(Snapshot one, Snapshot other) => new(
        [.. one.Articles.Concat(other.Articles).DistinctBy(a => a.Article.Id)], Over(one.Copies, other.Copies, other), [.. one.Events, .. other.Events])
    {
        Hidden = [.. one.Hidden, .. other.Hidden],
        Lineages = Over(one.Lineages, other.Lineages, other),
    };

    /// <summary>Events, and all that hang together with them by pairs that may join.</summary>
    private static HashSet<string> Reach(string[] events, IReadOnlyList<ReportTie> ties)
    {
        var links = ties.Where(t => t.MayJoin).ToLookup(t => t.Event, t => t.OtherEvent, StringComparer.Ordinal);
        var reached = events.ToHashSet(StringComparer.Ordinal);
        for (var next = events; next.Length > 0;) next = [.. next.SelectMany(e => links[e]).Where(reached.Add)];
        return reached;
    }

    private void Learn(Snapshot some)
    {
        foreach (var article in some.Articles) _known[article.Article.Id] = PublishedDays.Of(article) <= asOf;
    }

    private bool IsKnown(string article) => _known.GetValueOrDefault(article);

    /// <summary>All copies of the texts of some articles, by text. Of those that nothing but their own text dates it is learnt whether they were known by then.</summary>
    private async Task<ILookup<string, string>> CopiesAsync(Snapshot some, CancellationToken cancellation)
    {
        var copies = await kept.CopiesAsync([.. some.Articles.Select(a => OriginalOf(a.Article.Id, some)).Distinct(StringComparer.Ordinal)], cancellation);
        foreach (var copy in copies.Where(c => c.Published is not null)) _known.TryAdd(copy.Article, copy.Published <= asOf);
        string[] undated = [.. copies.Select(c => c.Article).Where(id => !_known.ContainsKey(id))];
        if (undated.Length > 0) Learn(await kept.ArticlesAsync(undated, cancellation));
        return copies.ToLookup(c => c.Original, c => c.Article, StringComparer.Ordinal);
    }

    /// <summary>Whether two articles are copies of one text may rest on others that are.</summary>
    private async Task<Snapshot> WithCopiesAsync(Snapshot about, CancellationToken cancellation)
    {
        var held = about.Articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        string[] more = [.. (await CopiesAsync(about, cancellation)).SelectMany(text => text).Where(id => IsKnown(id) && held.Add(id))];
        return more.Length == 0 ? about : about with { Articles = [.. about.Articles, .. (await kept.ArticlesAsync(more, cancellation)).Articles.Where(a => more.Contains(a.Article.Id))] };
    }

    private static string OriginalOf(string article, Snapshot some) => some.Copies.GetValueOrDefault(article, article);

    /// <summary>True where all accounts were published by then, and whatever they have from others and all that others have of it, too.</summary>
    private bool IsSettled(Event happening, Snapshot part, ILookup<string, string> copies) => happening.Reports.Select(r => r.ArticleId).All(id =>
        IsKnown(id)
        && IsKnown(OriginalOf(id, part)) && copies[OriginalOf(id, part)].All(IsKnown)
        && (!part.Lineages.TryGetValue(id, out var lineage) || (IsKnown(lineage.From) && lineage.Passages.All(p => IsKnown(p.From)))));

    /// <summary>What the articles of some events told by the day, merged by itself; other events of these articles are not in it.</summary>
    private Snapshot Again(Snapshot about, IReadOnlyList<Operation> decided)
    {
        var reports = about.Events.Concat(about.Hidden).SelectMany(e => e.Reports).ToHashSet();
        var built = new PictureBuilder().Build([.. about.Articles.Where(a => IsKnown(a.Article.Id))], decided);
        return built with { Events = [.. built.Events.Where(e => e.Reports.Any(reports.Contains))] };
    }

    private Snapshot Mended(Snapshot part, Snapshot again, HashSet<string> open, IReadOnlyList<ReportTie> ties)
    {
        var links = LinksOf(again, ties);
        var shown = part.Events.Where(e => !open.Contains(e.Id)).Concat(again.Events).Select(e => WithLinks(e, links));
        var articles = part.Articles.Where(a => IsKnown(a.Article.Id)).Concat(again.Articles).DistinctBy(a => a.Article.Id).OrderBy(a => a.Article.Id, StringComparer.Ordinal);
        return new Snapshot([.. articles], Over(part.Copies, again.Copies, again), [.. shown.OrderBy(e => e.When ?? default).ThenBy(e => e.Id, StringComparer.Ordinal)])
        {
            Lineages = Over(part.Lineages, again.Lineages, again),
        };
    }

    /// <summary>Which events fit which by pairs of their reports.</summary>
    private static ILookup<string, string> LinksOf(Snapshot again, IReadOnlyList<ReportTie> ties)
    {
        var told = again.Events.SelectMany(e => e.Reports.Select(r => (r, e.Id))).ToDictionary(p => p.r, p => p.Id);
        return ties.Where(t => told.ContainsKey(t.One)).Select(t => (One: told[t.One], Other: told.GetValueOrDefault(t.Other, t.OtherEvent))).Where(t => t.One != t.Other)
            .SelectMany(t => new[] { t, (One: t.Other, Other: t.One) }).ToLookup(t => t.One, t => t.Other, StringComparer.Ordinal);
    }

    private static Event WithLinks(Event happening, ILookup<string, string> links) => links.Contains(happening.Id)
        ? happening with { Related = [.. happening.Related.Concat(links[happening.Id]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] }
        : happening;

    /// <summary>What is known of each article, by what was derived again where it was.</summary>
    private static Dictionary<string, T> Over<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after, Snapshot again)
    {
        var derived = again.Articles.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        return before.Where(p => !derived.Contains(p.Key)).Concat(after).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }
}
