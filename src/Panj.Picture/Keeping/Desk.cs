using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Copies;
using Panj.Picture.Merging;

namespace Panj.Picture.Keeping;

/// <summary>What lies at hand while articles are taken into a kept picture: rows, articles looked up in them, and how these have to do with each other.</summary>
internal sealed class Desk
{
    private readonly ReadingCache _cache;
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _passages = [];
    private readonly Dictionary<string, Lineage> _lineages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleReading> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _ids = [];
    private readonly HashSet<long> _related = [];
    private readonly Dictionary<long, IReadOnlyList<SharedWording>> _earlier = [];

    public Desk(IPictureRows rows, ReadingCache cache, IReadOnlySet<long> outdated)
    {
        (Rows, _cache, Outdated) = (rows, cache, outdated);
        Copies = new CopyFindings(_copies, new(() => _passages)) { Readings = _readings, Lineages = _lineages };
        Scorer = new PairScorer(Copies);
    }

    public IPictureRows Rows { get; }

    /// <summary>
    /// Articles that have changed and are taken out in another step: what the picture is of is not known of them any more. Nothing is compared with them nor drawn of them,
    /// as whatever they bear on is derived again when they are taken out, and again when they are taken in.
    /// </summary>
    public IReadOnlySet<long> Outdated { get; }

    /// <summary>What is known of the articles that <see cref="RelateAsync(IEnumerable{long})"/> was asked for.</summary>
    public CopyFindings Copies { get; }

    public PairScorer Scorer { get; }

    /// <summary>An article that is taken in now.</summary>
    public void Add(long number, Wording wording) => _cache.Add(new KeptReading(number, wording), isNew: true);

    /// <summary>Articles that the picture holds, each once.</summary>
    public async Task<IReadOnlyList<KeptReading>> ReadingsAsync(IEnumerable<long> numbers)
    {
        var found = new List<KeptReading>();
        var missing = new List<long>();
        foreach (var number in numbers.Distinct())
            if (_cache.Find(number) is { } known) found.Add(known);
            else missing.Add(number);
        if (missing.Count == 0) return found;
        var byId = (await Rows.Wordings.FindAsync(missing)).ToDictionary(a => a.Id, a => a.Number, StringComparer.Ordinal);
        foreach (var reading in await Rows.ReadingsAsync([.. byId.Keys]))
        {
            var kept = new KeptReading(byId[reading.Article.Id], reading);
            _cache.Add(kept, isNew: false);
            found.Add(kept);
        }

        return found;
    }

    /// <summary>Reports that the picture holds.</summary>
    public async Task<IReadOnlyDictionary<long, Member>> MembersAsync(IReadOnlyCollection<long> reports)
    {
        var articles = (await ReadingsAsync(reports.Select(ReportNumber.ArticleOf))).ToDictionary(a => a.Number);
        return reports.Distinct().ToDictionary(r => r, r => articles[ReportNumber.ArticleOf(r)].Members[ReportNumber.IndexOf(r)]);
    }

    /// <summary>For each of some articles, in their order, the earlier ones with which it shares fingerprints, as they were when that was asked for first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<SharedWording>>> EarlierAsync(IReadOnlyList<long> articles)
    {
        long[] missing = [.. articles.Where(article => !_earlier.ContainsKey(article))];
        foreach (var (article, earlier) in missing.Zip(await Rows.Wordings.EarlierAsync(missing))) _earlier[article] = earlier;
        return [.. articles.Select(article => _earlier[article])];
    }

    /// <summary>Learns how articles have to do with each other and with what they took from.</summary>
    public async Task RelateAsync(IEnumerable<long> articles)
    {
        var all = articles.Distinct().ToArray();
        await KnowAsync(all);
        await PassagesAsync(all);
    }

    /// <summary>Learns how some articles have to do with some others: what two share is kept with the later one.</summary>
    public async Task RelateAsync(IReadOnlyCollection<long> articles, IReadOnlySet<long> others)
    {
        await KnowAsync(articles.Concat(others).Distinct());
        var later = await Rows.Wordings.LaterAsync([.. articles]);
        await PassagesAsync(articles.Concat(later.SelectMany(l => l).Where(others.Contains)).Distinct());
    }

    private async Task KnowAsync(IEnumerable<long> articles)
    {
        foreach (var article in await Rows.Wordings.FindAsync([.. articles.Where(a => !_ids.ContainsKey(a))]))
        {
            _ids[article.Number] = article.Id;
            if (article.Original is { } original) _copies[article.Id] = original;
            if (article.Lineage is { } lineage) _lineages[article.Id] = lineage;
        }
    }

    private async Task PassagesAsync(IEnumerable<long> articles)
    {
        long[] asked = [.. articles.Where(article => _ids.ContainsKey(article) && _related.Add(article))];
        foreach (var (article, earlier) in asked.Zip(await EarlierAsync(asked)))
            foreach (var shared in earlier) _passages[CopyFindings.Sorted(_ids[article], shared.Id)] = shared.Prints;
    }

    /// <summary>Learns what is read in articles and in those that they took from, as far as <see cref="RelateAsync(IEnumerable{long})"/> was asked for them.</summary>
    public async Task LendersAsync(IReadOnlyList<KeptReading> articles)
    {
        foreach (var article in articles) _readings[article.Id] = article.Reading;
        string[] lenders = [.. articles.Where(a => _lineages.ContainsKey(a.Id)).SelectMany(a => _lineages[a.Id].Passages.Select(p => p.From)).Distinct(StringComparer.Ordinal).Where(id => !_readings.ContainsKey(id))];
        if (lenders.Length == 0) return;
        foreach (var lender in await ReadingsAsync((await Rows.Wordings.FindAsync(lenders)).Select(a => a.Number))) _readings[lender.Id] = lender.Reading;
    }
}
