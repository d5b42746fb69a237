using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Copies;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps fingerprints, and what follows from them: which articles share wording, which are copies, what each took. A fingerprint ties an article to the first few
/// holders before it, so that an article touches those that share its wording and come later: mostly none, since news is read as it comes.
/// </summary>
internal sealed class WordingKeeper(Desk desk)
{
    /// <summary>Bits of a rank that tell the length; longer texts count as of this length.</summary>
    private const int LengthBits = 28;

    private readonly List<long> _added = [];
    private readonly HashSet<long> _touched = [];
    private readonly HashSet<(long, long)> _changed = [];

    private IWordingRows Rows => desk.Rows.Wordings;

    /// <summary>Articles that were added.</summary>
    public IReadOnlyList<long> Added => _added;

    /// <summary>Articles held before of which what they share, copy or took may be another.</summary>
    public IEnumerable<long> Touched => _touched.Except(_added);

    /// <summary>Pairs of articles held before whose likeness may be another.</summary>
    public IEnumerable<(long, long)> Changed => _changed;

    public async Task RemoveAsync(KeptArticle article)
    {
        foreach (var (holders, place) in await HoldersAsync(article)) await RemoveAsync(article, holders, place);
        await Rows.RemoveAsync(article);
        _touched.Remove(article.Number);
    }

    public async Task AddAsync(ArticleReading reading)
    {
        var wording = new Wording(reading, WordRules.Standard);
        var article = new KeptArticle
        {
            Id = reading.Article.Id,
            Rank = RankOf(wording),
            Prints = [.. wording.Fingerprints.Select(f => unchecked((long)f))],
        };
        var shared = new Dictionary<long, int>();
        var before = await HoldersAsync(article);
        var number = await Rows.AddAsync(article);
        foreach (var (holders, place) in before)
        {
            foreach (var earlier in holders.Take(Math.Min(place, CopyFinder.Earliest))) shared[earlier.Number] = shared.GetValueOrDefault(earlier.Number) + 1;
            if (place < CopyFinder.Earliest) await PushAsync(holders, place, number, 1);
        }

        await Rows.ShareNewAsync(number, shared);
        desk.Add(number, reading);
        _added.Add(number);
        _touched.Add(number);
    }

    /// <summary>Finds out which articles are copies and what they took, for all that were added or touched and for whatever follows from that.</summary>
    public async Task ResolveAsync()
    {
        var open = new SortedSet<(long Rank, string Id, long Number)>(Comparer<(long Rank, string Id, long Number)>.Create(
            (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : string.CompareOrdinal(a.Id, b.Id)));
        foreach (var article in await Rows.FindAsync([.. _touched])) open.Add((article.Rank, article.Id, article.Number));
        while (open.Count > 0)
        {
            var next = open.Min;
            open.Remove(next);
            foreach (var later in await ResolveAsync((await Rows.FindAsync([next.Number]))[0])) open.Add((later.Rank, later.Id, later.Number));
        }
    }

    private static long RankOf(Wording wording) => ((long)(wording.Published ?? DateOnly.MaxValue).DayNumber << LengthBits) | ((1L << LengthBits) - 1 - Math.Min(wording.Count, (1L << LengthBits) - 1));

    private async Task RemoveAsync(KeptArticle article, PrintHolder[] holders, int place)
    {
        if (place >= CopyFinder.Earliest || place >= holders.Length || holders[place].Number != article.Number) return;
        await PushAsync([.. holders.Where(h => h.Number != article.Number)], place, article.Number, -1);
    }

    /// <summary>Holders of each fingerprint of an article in their order, and how many come before it; all of them where it is among the first, else no more than these.</summary>
    private async Task<(PrintHolder[] Holders, int Place)[]> HoldersAsync(KeptArticle article)
    {
        PrintHolder[][] found = [.. (await Rows.HoldersAsync(article.Prints, CopyFinder.Earliest + 1)).Select(Ordered)];
        int[] more = [.. Enumerable.Range(0, found.Length).Where(at => found[at].Length > CopyFinder.Earliest && PlaceOf(found[at], article) < CopyFinder.Earliest)];
        if (more.Length > 0)
            foreach (var (at, all) in more.Zip(await Rows.HoldersAsync([.. more.Select(at => article.Prints[at])], int.MaxValue))) found[at] = Ordered(all);
        return [.. found.Select(holders => (holders, PlaceOf(holders, article)))];
    }

    private static PrintHolder[] Ordered(IEnumerable<PrintHolder> holders) => [.. holders.OrderBy(h => h.Rank).ThenBy(h => h.Id, StringComparer.Ordinal)];

    private static int PlaceOf(PrintHolder[] holders, KeptArticle article) =>
        holders.Count(h => h.Rank < article.Rank || (h.Rank == article.Rank && string.CompareOrdinal(h.Id, article.Id) < 0));

    /// <summary>An article comes between holders, or goes (-1): each that follows shares a fingerprint more or fewer with it, and those beyond the first ones the other way round with the last of these.</summary>
    private async Task PushAsync(PrintHolder[] others, int place, long number, int more)
    {
        for (var later = place; later < others.Length; later++)
        {
            await ShareAsync(others[later].Number, number, more);
            if (later >= CopyFinder.Earliest) await ShareAsync(others[later].Number, others[CopyFinder.Earliest - 1].Number, -more);
        }
    }

    private async Task ShareAsync(long later, long earlier, int more)
    {
        await Rows.ShareAsync(later, earlier, more);
        _touched.Add(later);
        _changed.Add((later, earlier));
    }

    /// <summary>Finds out about one article, all before it being settled; gives the later ones that this bears on.</summary>
    private async Task<IReadOnlyList<KeptArticle>> ResolveAsync(KeptArticle article)
    {
        _touched.Add(article.Number);
        var earlier = (await Rows.EarlierAsync([article.Number]))[0].OrderBy(e => e.Rank).ThenBy(e => e.Id, StringComparer.Ordinal).ToArray();
        var settled = article with { Original = await OriginalOfAsync(article, earlier) };
        settled = settled with { Lineage = await LineageOfAsync(settled, earlier) };
        await Rows.RelateAsync(settled);
        if (settled.Original == article.Original) return [];
        await ChangeKinAsync(article.Number, article.Original ?? article.Id);
        await ChangeKinAsync(article.Number, settled.Original ?? article.Id);
        return await Rows.FindAsync(await Rows.LaterAsync(article.Number));
    }

    private async Task<string?> OriginalOfAsync(KeptArticle article, SharedWording[] earlier)
    {
        var own = (await desk.ReadingAsync(article.Number)).Wording;
        foreach (var candidate in earlier)
            if (CopyFinder.IsCopy(own, (await desk.ReadingAsync(candidate.Number)).Wording)) return candidate.Original ?? candidate.Id;
        return null;
    }

    private async Task<Lineage?> LineageOfAsync(KeptArticle article, SharedWording[] earlier)
    {
        var original = article.Original ?? article.Id;
        SharedWording[] lenders = [.. earlier.OrderByDescending(e => (e.Original ?? e.Id) == original).Take(LineageFinder.MostLenders).OrderBy(e => e.Rank).ThenBy(e => e.Id, StringComparer.Ordinal)];
        if (lenders.Length == 0) return null;
        var byNumber = (await desk.ReadingsAsync(lenders.Select(l => l.Number).Append(article.Number))).ToDictionary(r => r.Number);
        Wording[] ordered = [.. lenders.Select(l => byNumber[l.Number].Wording), byNumber[article.Number].Wording];
        var copies = lenders.Where(l => l.Original is not null).ToDictionary(l => l.Id, l => l.Original!, StringComparer.Ordinal);
        if (article.Original is { } copied) copies[article.Id] = copied;
        return new LineageFinder(ordered, copies).Of(lenders.Length, Enumerable.Range(0, lenders.Length));
    }

    /// <summary>The likeness of an article to all copies of one text, and to that text, may be another.</summary>
    private async Task ChangeKinAsync(long article, string original)
    {
        foreach (var text in await Rows.FindAsync([original])) _changed.Add((article, text.Number));
        foreach (var copy in await Rows.CopiesAsync(original)) _changed.Add((article, copy));
    }
}
