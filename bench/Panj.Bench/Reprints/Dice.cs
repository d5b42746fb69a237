namespace Panj.Bench.Reprints;

/// <summary>Chance that is the same for the same seed on every machine and in every release: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to one less than <paramref name="sides"/>.</summary>
    public int Below(int sides) => (int)(Next() % (ulong)sides);

    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>So many different things of the list, in an order of chance.</summary>
    public List<T> Some<T>(IEnumerable<T> things, int count)
    {
        var left = things.ToList();
        var drawn = new List<T>();
        while (drawn.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }

    private ulong Next()
    {
        unchecked
        {
            var mixed = _state += 0x9e3779b97f4a7c15;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            return mixed ^ (mixed >> 31);
        }
    }
}
