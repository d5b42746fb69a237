namespace Panj.Picture.Copies;

/// <summary>Distinct digests, sorted: a set of words or shingles that is compared in linear time.</summary>
internal sealed class DigestSet
{
    private readonly ulong[] _sorted;

    public DigestSet(IEnumerable<ulong> digests)
    {
        ulong[] all = [.. digests];
        Array.Sort(all);
        var count = 0;
        foreach (var digest in all)
            if (count == 0 || digest != all[count - 1]) all[count++] = digest;
        _sorted = all[..count];
    }

    public int Count => _sorted.Length;

    /// <summary>The digests, ascending.</summary>
    public IReadOnlyList<ulong> Digests => _sorted;

    /// <summary>One digest for the whole set.</summary>
    public ulong Whole => Digest.Of(_sorted);

    public bool Has(ulong digest) => IndexOf(digest) >= 0;

    /// <summary>The place of a digest among <see cref="Digests"/>, negative where it is not there.</summary>
    public int IndexOf(ulong digest) => Array.BinarySearch(_sorted, digest);

    public int Shared(DigestSet other)
    {
        var (mine, theirs, shared) = (0, 0, 0);
        while (mine < _sorted.Length && theirs < other._sorted.Length)
        {
            var order = _sorted[mine].CompareTo(other._sorted[theirs]);
            if (order == 0) shared++;
            if (order <= 0) mine++;
            if (order >= 0) theirs++;
        }

        return shared;
    }

    /// <summary>How many the two share, or a negative number where that is less than so great a part of the smaller one: most that are compared have little in common, which shows soon.</summary>
    public int Shared(DigestSet other, double least)
    {
        if (Count > other.Count) return other.Shared(this, least);
        var (theirs, shared) = (0, 0);
        for (var mine = 0; mine < _sorted.Length; mine++)
        {
            while (theirs < other._sorted.Length && other._sorted[theirs] < _sorted[mine]) theirs++;
            if (theirs < other._sorted.Length && other._sorted[theirs] == _sorted[mine]) shared++;
            else if ((double)(shared + _sorted.Length - mine - 1) / _sorted.Length < least) return -1;
        }

        return shared;
    }

    /// <summary>Share of the smaller set that the other has too, 0 where either is empty.</summary>
    public double Overlap(DigestSet other) => Math.Min(Count, other.Count) is 0 ? 0 : (double)Shared(other) / Math.Min(Count, other.Count);

    /// <summary>Shared over all, 0 where both are empty.</summary>
    public double Jaccard(DigestSet other)
    {
        var shared = Shared(other);
        return Count + other.Count is 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }
}
