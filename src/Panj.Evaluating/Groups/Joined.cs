namespace Panj.Evaluating.Groups;

/// <summary>Groups made by putting linked things together (union-find).</summary>
internal sealed class Joined
{
    private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);

    public Joined(IEnumerable<string> things, IEnumerable<(string, string)> links)
    {
        foreach (var thing in things) _above[thing] = thing;
        foreach (var (one, other) in links.Where(l => _above.ContainsKey(l.Item1) && _above.ContainsKey(l.Item2))) _above[this[one]] = this[other];
    }

    /// <summary>The group of a thing, named after one of its things.</summary>
    public string this[string thing]
    {
        get
        {
            while (_above[thing] != thing) thing = _above[thing] = _above[_above[thing]];
            return thing;
        }
    }
}
