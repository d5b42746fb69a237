namespace Panj.Cli;

/// <summary>Cuts a stream into portions that are held at once, bounded in number and in size, so that memory stays flat however much follows.</summary>
/// <param name="Most">Most items of a portion.</param>
/// <param name="Budget">A portion ends with the item whose cost reaches this sum.</param>
internal readonly record struct Portions(int Most, long Budget)
{
    /// <summary>Portions in order, none empty; each is given as soon as it is full and is the caller's own.</summary>
    public IEnumerable<List<T>> Of<T>(IEnumerable<T> items, Func<T, long> cost)
    {
        var portion = new List<T>();
        var spent = 0L;
        foreach (var item in items)
        {
            portion.Add(item);
            spent += cost(item);
            if (portion.Count < Most && spent < Budget) continue;
            yield return portion;
            (portion, spent) = ([], 0);
        }

        if (portion.Count > 0) yield return portion;
    }
}
