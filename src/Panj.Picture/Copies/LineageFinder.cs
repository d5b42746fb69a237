using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>Finds what each article took from earlier ones. Every word goes back to the earliest article that has it. Safe for many threads.</summary>
internal sealed class LineageFinder(Wording[] ordered, IReadOnlyDictionary<string, string> copies)
{
    /// <summary>Words in common from which a stretch is taken from the text that is copied.</summary>
    private const int FewestOfKin = 12;

    /// <summary>Words in common from which a stretch is taken from any other text, and not a form of words that returns with each bulletin.</summary>
    private const int FewestOfOthers = 20;

    /// <summary>Earlier articles that one is laid beside, those of its kin first.</summary>
    public const int MostLenders = 32;

    /// <summary>The lineage of one article; null where it took nothing.</summary>
    /// <param name="later">Its place.</param>
    /// <param name="earlier">Places of articles that share wording with it, ascending.</param>
    public Lineage? Of(int later, IEnumerable<int> earlier)
    {
        var taken = new Takings(ordered[later]);
        foreach (var place in earlier.OrderByDescending(p => AreKin(p, later)).ThenBy(p => p).Take(MostLenders).Order())
            if (AreKin(place, later)) TakeFromKin(taken, place);
            else if (!taken.IsComplete) TakeFromOther(taken, place);
        return taken.IsEmpty ? null : Made(taken);
    }

    /// <summary>True where the later text takes a stretch from the earlier one, though the two are not of one text, unless another has given it before.</summary>
    public static bool Takes(Wording later, Wording earlier)
    {
        var alignment = new Alignment(earlier, later);
        return alignment.Runs(FewestOfOthers).Any(run => IsTaken(alignment, run));
    }

    /// <summary>A stretch with other numbers was never taken: forms of words return with each bulletin.</summary>
    private static bool IsTaken(Alignment alignment, Run run) => !NumberChanges.Of(alignment, run).Any();

    /// <summary>What the article copies decides which numbers were changed, whoever had the words first.</summary>
    private void TakeFromKin(Takings taken, int place)
    {
        var alignment = Beside(taken, place);
        foreach (var run in alignment.Runs(FewestOfKin))
        {
            taken.Settle(run, NumberChanges.Of(alignment, run));
            if (taken.CountNew(run) >= FewestOfKin) taken.Add(run, place);
        }
    }

    private void TakeFromOther(Takings taken, int place)
    {
        var alignment = Beside(taken, place);
        foreach (var run in alignment.Runs(FewestOfOthers).Where(r => taken.CountNew(r) >= FewestOfOthers && IsTaken(alignment, r)))
            taken.Add(run, place);
    }

    private Alignment Beside(Takings taken, int place) => new(ordered[place], taken.Wording);

    private bool AreKin(int one, int other) => OriginalOf(one) == OriginalOf(other);

    private string OriginalOf(int place) => copies.GetValueOrDefault(ordered[place].ArticleId, ordered[place].ArticleId);

    private Lineage Made(Takings taken) => new()
    {
        From = ordered[taken.MostlyFrom].ArticleId,
        Taken = taken.Share,
        Passages = [.. taken.Stretches.Where(s => s.Lender >= 0).Select(s => new Passage(ordered[s.Lender].ArticleId, s.Span))],
        Added = [.. taken.Stretches.Where(s => s.Lender < 0).Select(s => s.Span)],
        Changed = [.. taken.Changed.OrderBy(c => c.Span)],
    };
}
