using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Copies;
using Panj.Picture.Merging;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps fingerprints, and which articles share how many. A fingerprint ties an article to the first few holders before it, so that an article touches those that
/// share its wording and come later: mostly none, since news is read as it comes, and what comes at once is taken in the order in which it was told.
/// </summary>
internal sealed class WordingKeeper(Desk desk)
{
    /// <summary>Bits of a rank that tell the length; longer texts count as of this length.</summary>
    private const int LengthBits = 28;

    /// <summary>Articles whose fingerprints are looked up at once: the holders of all of them are in memory meanwhile.</summary>
    private const int Together = 100;

    private readonly List<long> _added = [];
    private readonly HashSet<long> _removed = [];
    private readonly Dictionary<(long Later, long Earlier), int> _more = [];
    private readonly HashSet<(long, long)> _changed = [];
    private readonly HashSet<long> _parted = [];
    private CopyKeeper? _copies;

    private IWordingRows Rows => desk.Rows.Wordings;

    /// <summary>Articles that were added.</summary>
    public IReadOnlyList<long> Added => _added;

    /// <summary>Articles held before that share, copy or take otherwise than they did, as far as that bears on events.</summary>
    public IEnumerable<long> Touched => _copies is { } copies ? copies.Altered.Concat(_parted).Except(_added) : [];

    /// <summary>Pairs of articles held before whose likeness may be another. What was added is compared anyhow.</summary>
    public IEnumerable<(long, long)> Changed => _copies is { } copies ? _changed.Concat(copies.Changed).Distinct() : _changed;

    public async Task RemoveAsync(KeptArticle article)
    {
        var holders = await HoldersAsync([article]);
        foreach (var print in article.Prints)
        {
            var place = PlaceOf(holders[print], article);
            if (place >= CopyFinder.Earliest || place >= holders[print].Count || holders[print][place].Number != article.Number) continue;
            holders[print].RemoveAt(place);
            Push(holders[print], place, article.Number, -1);
        }

        await Rows.RemoveAsync(article);
        _removed.Add(article.Number);
    }

    public async Task AddAsync(IReadOnlyList<ArticleReading> readings)
    {
        var come = Wording.Of(readings, WordRules.Standard).Select(wording => (Wording: wording, Article: ArticleOf(wording)))
            .OrderBy(one => one.Article.Rank).ThenBy(one => one.Article.Id, StringComparer.Ordinal);
        foreach (var some in come.Chunk(Together))
        {
            KeptArticle[] articles = [.. some.Select(one => one.Article)];
            var holders = await HoldersAsync(articles);
            foreach (var ((wording, article), number) in some.Zip(await Rows.AddAsync(articles)))
            {
                foreach (var print in article.Prints) Add(holders[print], article with { Number = number });
                desk.Add(number, wording);
                _added.Add(number);
            }
        }
    }

    /// <summary>Finds out which articles are copies and what they took, for all that were added or touched and for whatever follows from that.</summary>
    public async Task ResolveAsync()
    {
        var shared = _more.Where(pair => pair.Value != 0 && !_removed.Contains(pair.Key.Later)).ToArray();
        await Rows.ShareAsync([.. shared.Select(pair => (pair.Key.Later, pair.Key.Earlier, pair.Value))]);
        var added = _added.ToHashSet();
        _changed.UnionWith(shared.Select(pair => pair.Key).Where(pair => !added.Contains(pair.Later) && !added.Contains(pair.Earlier)).Select(pair => (Math.Min(pair.Later, pair.Earlier), Math.Max(pair.Later, pair.Earlier))));
        _copies = new CopyKeeper(desk, added);
        await _copies.ResolveAsync([.. shared.Select(pair => pair.Key.Later).Concat(_added).Distinct()]);
        await PartAsync([.. shared.Where(pair => !added.Contains(pair.Key.Later) && !added.Contains(pair.Key.Earlier) && !desk.Outdated.Contains(pair.Key.Later))]);
    }

    /// <summary>Two articles held before share passages now, or share none any more: their reports may join others than they did, also those with which they are no pair.</summary>
    private async Task PartAsync(KeyValuePair<(long Later, long Earlier), int>[] shared)
    {
        long[] later = [.. shared.Select(pair => pair.Key.Later).Distinct()];
        var now = later.Zip(await desk.EarlierAsync(later)).SelectMany(l => l.Second.Select(e => (Pair: (l.First, e.Number), e.Prints))).ToDictionary(p => p.Pair, p => p.Prints);
        foreach (var (pair, more) in shared)
        {
            var prints = now.GetValueOrDefault(pair);
            if (PairScorer.FewestPassages <= prints != PairScorer.FewestPassages <= prints - more) _parted.Add(pair.Later);
        }
    }

    private static KeptArticle ArticleOf(Wording wording) => new() { Id = wording.ArticleId, Rank = RankOf(wording), Prints = [.. wording.Fingerprints.Select(f => unchecked((long)f))] };

    private static long RankOf(Wording wording) => ((long)(wording.Published ?? DateOnly.MaxValue).DayNumber << LengthBits) | ((1L << LengthBits) - 1 - Math.Min(wording.Count, (1L << LengthBits) - 1));

    /// <summary>Holders of each fingerprint of some articles in their order: all of them where one of the articles comes among the first, else no fewer than these.</summary>
    private async Task<Dictionary<long, List<PrintHolder>>> HoldersAsync(IReadOnlyList<KeptArticle> articles)
    {
        long[] prints = [.. articles.SelectMany(a => a.Prints).Distinct()];
        var found = prints.Zip(await Rows.HoldersAsync(prints, CopyFinder.Earliest + 1)).ToDictionary(p => p.First, p => Ordered(p.Second));
        long[] more = [.. articles.SelectMany(a => a.Prints.Where(print => found[print].Count > CopyFinder.Earliest && PlaceOf(found[print], a) < CopyFinder.Earliest)).Distinct()];
        if (more.Length > 0)
            foreach (var (print, all) in more.Zip(await Rows.HoldersAsync(more, int.MaxValue))) found[print] = Ordered(all);
        return found;
    }

    private static List<PrintHolder> Ordered(IEnumerable<PrintHolder> holders) => [.. holders.OrderBy(h => h.Rank).ThenBy(h => h.Id, StringComparer.Ordinal)];

    private static int PlaceOf(List<PrintHolder> holders, KeptArticle article) =>
        holders.Count(h => h.Rank < article.Rank || (h.Rank == article.Rank && string.CompareOrdinal(h.Id, article.Id) < 0));

    /// <summary>An article comes to hold a fingerprint.</summary>
    private void Add(List<PrintHolder> holders, KeptArticle article)
    {
        var place = PlaceOf(holders, article);
        foreach (var earlier in holders.Take(Math.Min(place, CopyFinder.Earliest))) Share(article.Number, earlier.Number, 1);
        if (place < CopyFinder.Earliest) Push(holders, place, article.Number, 1);
        holders.Insert(place, new PrintHolder(article.Number, article.Id, article.Rank));
    }

    /// <summary>An article comes between holders, or goes (-1): each that follows shares a fingerprint more or fewer with it, and those beyond the first ones the other way round with the last of these.</summary>
    private void Push(List<PrintHolder> others, int place, long number, int more)
    {
        for (var later = place; later < others.Count; later++)
        {
            Share(others[later].Number, number, more);
            if (later >= CopyFinder.Earliest) Share(others[later].Number, others[CopyFinder.Earliest - 1].Number, -more);
        }
    }

    private void Share(long later, long earlier, int more) => _more[(later, earlier)] = _more.GetValueOrDefault((later, earlier)) + more;
}
