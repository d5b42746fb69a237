using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>Finds copies and shared passages over an inverted index of fingerprints, confirmed by containment. Work grows with the words read, not with pairs of articles.</summary>
internal static class CopyFinder
{
    /// <summary>Share of the shorter text that the other must hold for one to be a copy.</summary>
    private const double ShorterHeld = 0.8;

    /// <summary>Share of the later text that must come from the earlier one: what adds more than this of its own is no copy.</summary>
    private const double CopyHeld = 0.6;

    /// <summary>Fewer words than this are a caption, not a text that is copied.</summary>
    private const int FewestWords = 20;

    /// <summary>Each article is compared with this many of the earliest that share a fingerprint: copies of one text all meet its first ones.</summary>
    public const int Earliest = 8;

    public static CopyFindings Find(IReadOnlyList<Wording> wordings)
    {
        var ordered = wordings.OrderBy(w => w.Published ?? DateOnly.MaxValue).ThenByDescending(w => w.Count).ThenBy(w => w.ArticleId, StringComparer.Ordinal).ToArray();
        var shared = SharedFingerprints(ordered);
        var copies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var ((earlier, later), _) in shared.OrderBy(p => p.Key.Later).ThenBy(p => p.Key.Earlier))
        {
            if (copies.ContainsKey(ordered[later].ArticleId) || !IsCopy(ordered[later], ordered[earlier])) continue;
            var original = ordered[earlier].ArticleId;
            copies[ordered[later].ArticleId] = copies.GetValueOrDefault(original, original);
        }

        return new CopyFindings(copies.ToFrozenDictionary(StringComparer.Ordinal), new(() => ByIdentity(ordered, shared)))
        {
            Readings = ordered.ToFrozenDictionary(w => w.ArticleId, w => w.Reading, StringComparer.Ordinal),
            Lineages = Lineages(new LineageFinder(ordered, copies), ordered, shared.Keys),
        };
    }

    /// <summary>True where the later text is a copy of the earlier one, whatever others there are.</summary>
    public static bool IsCopy(Wording later, Wording earlier)
    {
        if (Math.Min(later.Count, earlier.Count) < FewestWords || (double)earlier.Shingles.Count / later.Shingles.Count < CopyHeld) return false;
        return (double)later.Shingles.Shared(earlier.Shingles, ShorterHeld) / later.Shingles.Count >= CopyHeld;
    }

    private static Dictionary<(int Earlier, int Later), int> SharedFingerprints(Wording[] ordered)
    {
        var (fingerprints, holders) = Index(ordered);
        var shared = new Dictionary<(int, int), int>();
        for (var start = 0; start < holders.Length;)
        {
            var end = start + 1;
            while (end < holders.Length && fingerprints[end] == fingerprints[start]) end++;
            Share(holders.AsSpan(start..end), shared);
            start = end;
        }

        return shared;
    }

    /// <summary>All fingerprints, sorted, each beside one that holds it: two arrays take a tenth of the room of a list for each fingerprint, of which most have one holder.</summary>
    private static (ulong[] Fingerprints, int[] Holders) Index(Wording[] ordered)
    {
        ulong[] fingerprints = [.. ordered.SelectMany(w => w.Fingerprints)];
        int[] holders = [.. ordered.SelectMany((w, place) => Enumerable.Repeat(place, w.Fingerprints.Count))];
        Array.Sort(fingerprints, holders);
        return (fingerprints, holders);
    }

    /// <summary>Counts one more fingerprint that each of its holders shares with the earliest of those before it.</summary>
    private static void Share(Span<int> holders, Dictionary<(int Earlier, int Later), int> shared)
    {
        holders.Sort();
        for (var later = 1; later < holders.Length; later++)
            foreach (var earlier in holders[..Math.Min(later, Earliest)]) CollectionsMarshal.GetValueRefOrAddDefault(shared, (earlier, holders[later]), out _)++;
    }

    private static FrozenDictionary<string, Lineage> Lineages(LineageFinder finder, Wording[] ordered, IEnumerable<(int Earlier, int Later)> pairs) =>
        pairs.GroupBy(p => p.Later, p => p.Earlier).AsParallel().AsOrdered().Select(g => (ordered[g.Key].ArticleId, Lineage: finder.Of(g.Key, g)))
            .Where(l => l.Lineage is not null).ToFrozenDictionary(l => l.ArticleId, l => l.Lineage!, StringComparer.Ordinal);

    private static FrozenDictionary<(string, string), int> ByIdentity(Wording[] ordered, Dictionary<(int Earlier, int Later), int> shared) =>
        shared.ToFrozenDictionary(p => CopyFindings.Sorted(ordered[p.Key.Earlier].ArticleId, ordered[p.Key.Later].ArticleId), p => p.Value);
}
