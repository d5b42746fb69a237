using Panj.Events;
using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Finds what each article took from earlier ones. Every word goes back to the earliest article that has it.</summary>
internal sealed class LineageFinder(Wording[] ordered)
{
    /// <summary>Words in common from which a stretch is taken and not fallen upon by chance.</summary>
    private const int FewestWords = 12;

    /// <summary>Earlier articles that one is laid beside.</summary>
    private const int MostLenders = 32;

    private readonly Dictionary<ulong, int>?[] _positions = new Dictionary<ulong, int>?[ordered.Length];

    /// <summary>The lineage of one article; null where it took nothing.</summary>
    /// <param name="later">Its place.</param>
    /// <param name="earlier">Places of articles that share wording with it, ascending.</param>
    public Lineage? Of(int later, IEnumerable<int> earlier)
    {
        var wording = ordered[later];
        var lender = new int[wording.Count];
        Array.Fill(lender, -1);
        var changed = new List<NumberChange>();
        foreach (var place in earlier.Take(MostLenders).TakeWhile(_ => Array.IndexOf(lender, -1) >= 0))
        {
            var alignment = new Alignment(ordered[place], wording, PositionsOf(place));
            foreach (var run in alignment.Runs(FewestWords).Where(r => CountOfNew(lender, r) >= FewestWords))
            {
                changed.AddRange(NumberChanges.Of(alignment, run).Where(c => IsNew(wording, lender, c.Span)));
                for (var word = run.Start; word < run.End; word++) lender[word] = lender[word] < 0 ? place : lender[word];
            }
        }

        return Array.TrueForAll(lender, l => l < 0) ? null : Made(wording, lender, changed);
    }

    private Dictionary<ulong, int> PositionsOf(int place)
    {
        if (_positions[place] is { } known) return known;
        var positions = new Dictionary<ulong, int>();
        for (var i = 0; i + Wording.ShingleWords <= ordered[place].Count; i++) positions.TryAdd(ordered[place].ShingleAt(i), i);
        return _positions[place] = positions;
    }

    private static int CountOfNew(int[] lender, Run run) => lender.AsSpan(run.Start, run.End - run.Start).Count(-1);

    private static bool IsNew(Wording wording, int[] lender, Span span) =>
        Enumerable.Range(0, lender.Length).Where(i => span.Overlaps(wording.Words[i].Span)).All(i => lender[i] < 0);

    private Lineage Made(Wording wording, int[] lender, List<NumberChange> changed)
    {
        var stretches = Stretches(wording, lender).ToArray();
        var taken = lender.Where(l => l >= 0).GroupBy(l => l).ToArray();
        return new Lineage
        {
            From = ordered[taken.OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key].ArticleId,
            Taken = (double)taken.Sum(g => g.Count()) / lender.Length,
            Passages = [.. stretches.Where(s => s.Lender >= 0).Select(s => new Passage(ordered[s.Lender].ArticleId, s.Span))],
            Added = [.. stretches.Where(s => s.Lender < 0).Select(s => s.Span)],
            Changed = [.. changed.OrderBy(c => c.Span)],
        };
    }

    private static IEnumerable<(int Lender, Span Span)> Stretches(Wording wording, int[] lender)
    {
        for (var start = 0; start < lender.Length;)
        {
            var end = start + 1;
            while (end < lender.Length && lender[end] == lender[start]) end++;
            yield return (lender[start], new Span(wording.Words[start].Span.Start, wording.Words[end - 1].Span.End));
            start = end;
        }
    }
}
