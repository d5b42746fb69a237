namespace Panj.Picture.Origins;

/// <summary>Things brought together pair by pair (union-find); the lowest of a class stands for it.</summary>
internal sealed class Classes(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public void Unite(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    public bool AreOne(int one, int other) => Root(one) == Root(other);

    /// <summary>For each thing the number of its class, from 0, in order of first use.</summary>
    public IReadOnlyList<int> Numbers()
    {
        var numbers = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, _parent.Length).Select(i => numbers.TryGetValue(Root(i), out var n) ? n : numbers[Root(i)] = numbers.Count)];
    }

    private int Root(int thing)
    {
        while (_parent[thing] != thing)
        {
            _parent[thing] = _parent[_parent[thing]];
            thing = _parent[thing];
        }

        return thing;
    }
}
