using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Copies;

namespace Panj.Picture.Keeping;

/// <summary>
/// Finds out which articles are copies and what each took, the earliest first, so that all before one is settled when it is looked at. What follows from fingerprints
/// alone lies in the store by then; what is found out here is written once at the end.
/// </summary>
/// <param name="desk">What lies at hand.</param>
/// <param name="added">Articles that are taken in now: whoever shares their wording is looked at anyhow, and compared with them anyhow.</param>
internal sealed class CopyKeeper(Desk desk, IReadOnlySet<long> added)
{
    /// <summary>Articles of which is looked up at once what they share.</summary>
    private const int Together = 100;

    private readonly Dictionary<long, KeptArticle> _known = [];
    private readonly HashSet<long> _learnt = [];
    private readonly Dictionary<long, KeptArticle> _settled = [];
    private readonly Dictionary<long, KeptArticle> _altered = [];
    private readonly Dictionary<string, string?> _originals = new(StringComparer.Ordinal);
    private readonly HashSet<(long Article, string Original)> _kin = [];
    private readonly HashSet<(long, long)> _changed = [];

    private readonly SortedSet<(long Rank, string Id, long Number)> _open = new(Comparer<(long Rank, string Id, long Number)>.Create(
        (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Id, b.Id)));

    private IWordingRows Rows => desk.Rows.Wordings;

    /// <summary>Articles that copy or take otherwise than was known of them, or take from one that has just come.</summary>
    public IEnumerable<long> Altered => _altered.Keys;

    /// <summary>Pairs of articles held before that are copies of one text now, or were.</summary>
    public IEnumerable<(long, long)> Changed => _changed;

    /// <summary>Looks at some articles and at whatever follows from what is found out of them.</summary>
    public async Task ResolveAsync(IReadOnlyList<long> articles)
    {
        Open(await Rows.FindAsync(articles));
        while (_open.Count > 0)
        {
            var next = _open.Min;
            if (!_learnt.Contains(next.Number)) await LearnAsync([.. _open.Select(o => o.Number).Where(n => !_learnt.Contains(n)).Take(Together)]);
            _open.Remove(next);
            await ResolveAsync(_settled.GetValueOrDefault(next.Number) ?? _known[next.Number]);
        }

        await ChangeKinAsync(); // as the store has it still
        await Rows.RelateAsync([.. _altered.Values]);
        await ChangeKinAsync();
    }

    private void Open(IEnumerable<KeptArticle> articles)
    {
        foreach (var article in articles.Where(a => !desk.Outdated.Contains(a.Number)))
        {
            _known.TryAdd(article.Number, article);
            _open.Add((article.Rank, article.Id, article.Number));
        }
    }

    private async Task LearnAsync(long[] articles)
    {
        var earlier = await desk.EarlierAsync(articles);
        _learnt.UnionWith(articles);
        await desk.ReadingsAsync(articles.Concat(earlier.SelectMany(of => of).Select(e => e.Number).Where(e => !desk.Outdated.Contains(e))));
    }

    /// <summary>Finds out about one article, all before it being settled, and opens the later ones that this bears on.</summary>
    private async Task ResolveAsync(KeptArticle article)
    {
        SharedWording[] earlier = [.. (await desk.EarlierAsync([article.Number]))[0].Where(e => !desk.Outdated.Contains(e.Number)).OrderBy(e => e.Rank).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => _originals.TryGetValue(e.Id, out var original) ? e with { Original = original } : e)];
        var byNumber = (await desk.ReadingsAsync(earlier.Select(e => e.Number).Append(article.Number))).ToDictionary(r => r.Number);
        var own = byNumber[article.Number];
        var copied = earlier.Where(e => own.IsCopyOf(byNumber[e.Number])).Select(e => e.Original ?? e.Id).FirstOrDefault();
        var settled = article with { Original = copied, Lineage = LineageOf(article with { Original = copied }, earlier, byNumber) };
        _settled[article.Number] = settled;
        _originals[article.Id] = copied;
        if (settled.Original != article.Original || !AreSame(settled.Lineage, article.Lineage) || TakesFromAdded(settled, earlier)) _altered[article.Number] = settled;
        if (copied == article.Original || added.Contains(article.Number)) return;
        _kin.Add((article.Number, article.Original ?? article.Id));
        _kin.Add((article.Number, copied ?? article.Id));
        var later = (await Rows.LaterAsync([article.Number]))[0]; // each by itself, as of many that are looked at few change
        long[] unknown = [.. later.Where(number => !_known.ContainsKey(number))];
        foreach (var found in await Rows.FindAsync(unknown)) _known[found.Number] = found;
        Open(later.Select(number => _known[number]));
    }

    private static Lineage? LineageOf(KeptArticle article, SharedWording[] earlier, Dictionary<long, KeptReading> byNumber)
    {
        var original = article.Original ?? article.Id;
        bool IsKin(SharedWording lender) => (lender.Original ?? lender.Id) == original;
        SharedWording[] lenders = [.. earlier.OrderByDescending(IsKin).Take(LineageFinder.MostLenders).OrderBy(e => e.Rank).ThenBy(e => e.Id, StringComparer.Ordinal)];
        var own = byNumber[article.Number];
        lenders = [.. lenders.Where(l => IsKin(l) || own.MayTakeFrom(byNumber[l.Number]))];
        return own.Taken([.. lenders.Select(l => (byNumber[l.Number], IsKin(l)))], () => LineageOf(article, lenders, own, byNumber));
    }

    private static Lineage? LineageOf(KeptArticle article, SharedWording[] lenders, KeptReading own, Dictionary<long, KeptReading> byNumber)
    {
        if (lenders.Length == 0) return null;
        Wording[] ordered = [.. lenders.Select(l => byNumber[l.Number].Wording), own.Wording];
        var copies = lenders.Where(l => l.Original is not null).ToDictionary(l => l.Id, l => l.Original!, StringComparer.Ordinal);
        if (article.Original is { } copied) copies[article.Id] = copied;
        return new LineageFinder(ordered, copies).Of(lenders.Length, Enumerable.Range(0, lenders.Length));
    }

    private static bool AreSame(Lineage? one, Lineage? other) => one is null || other is null
        ? one == other
        : one.From == other.From && one.Taken == other.Taken && one.Passages.SequenceEqual(other.Passages) && one.Added.SequenceEqual(other.Added) && one.Changed.SequenceEqual(other.Changed);

    /// <summary>What is told of an event rests on what the lenders are, too: one that has just come may have been another before.</summary>
    private bool TakesFromAdded(KeptArticle article, SharedWording[] earlier) =>
        article.Lineage is { } lineage && earlier.Any(e => added.Contains(e.Number) && lineage.Passages.Any(p => p.From == e.Id));

    /// <summary>The likeness of an article to all copies of a text, and to that text, may be another where it became one of them or is one no more.</summary>
    private async Task ChangeKinAsync()
    {
        string[] texts = [.. _kin.Select(k => k.Original).Distinct(StringComparer.Ordinal)];
        if (texts.Length == 0) return;
        var kin = texts.Zip(await Rows.CopiesAsync(texts)).ToDictionary(k => k.First, k => k.Second.ToList(), StringComparer.Ordinal);
        foreach (var text in await Rows.FindAsync(texts)) kin[text.Id].Add(text.Number);
        foreach (var (article, text) in _kin)
            _changed.UnionWith(kin[text].Where(other => other != article && !added.Contains(other)).Select(other => (Math.Min(article, other), Math.Max(article, other))));
    }
}
