using Panj.Picture.Origins;

namespace Panj.Picture.Stories;

/// <summary>
/// Group-average agglomerative clustering over the links alone: the two groups whose articles are on average most alike are joined first.
/// Yang, Pierce, Carbonell: A study of retrospective and on-line event detection (SIGIR 1998).
/// </summary>
internal sealed class StoryClusters
{
    /// <summary>Average likeness from which two groups tell one development; in the middle of the range (0.15 to 0.17) that does best on ECB+ topics 1 to 35.</summary>
    private const double SameStory = 0.16;

    /// <summary>Less than rounding can make of an average.</summary>
    private const double Rounding = 1e-9;

    private readonly Dictionary<int, double>[] _sums;
    private readonly List<int>[] _members;
    private readonly PriorityQueue<Link, (double, int, int)> _queue = new();

    private StoryClusters(int count, IReadOnlyCollection<Link> links)
    {
        _sums = new Dictionary<int, double>[count];
        _members = new List<int>[count];
        for (var i = 0; i < count; i++) (_sums[i], _members[i]) = ([], [i]);
        foreach (var link in Bearing(count, links))
        {
            _sums[link.Earlier][link.Later] = _sums[link.Later][link.Earlier] = link.Likeness;
            Offer(link.Earlier, link.Later);
        }
    }

    /// <summary>The groups, each in ascending order; articles like no other are groups of one.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of(int count, IReadOnlyCollection<Link> links)
    {
        var clusters = new StoryClusters(count, links);
        while (clusters._queue.TryDequeue(out var best, out _))
            if (clusters.IsCurrent(best)) clusters.Join(best.Earlier, best.Later);
        return clusters._members.Where(m => m.Count > 0).Select(m => (IReadOnlyList<int>)[.. m.Order()]);
    }

    /// <summary>
    /// The links that can decide anything. Groups are joined where one pair at least is as alike as the groups must be on average, so that no group ever reaches beyond what such pairs
    /// tie together; a link that leads out of that says nothing. Of a day's news most do, and they are too many to be kept by group.
    /// </summary>
    public static IEnumerable<Link> Bearing(int count, IReadOnlyCollection<Link> links)
    {
        var tied = new Classes(count);
        foreach (var link in links)
            if (link.Likeness >= SameStory - Rounding) tied.Unite(link.Earlier, link.Later);
        return links.Where(link => tied.AreOne(link.Earlier, link.Later));
    }

    private void Offer(int one, int other)
    {
        var pair = new Link(Math.Min(one, other), Math.Max(one, other), Average(one, other));
        if (pair.Likeness >= SameStory) _queue.Enqueue(pair, (-pair.Likeness, pair.Earlier, pair.Later));
    }

    private double Average(int one, int other) => _sums[one].GetValueOrDefault(other) / ((double)_members[one].Count * _members[other].Count);

    /// <summary>False for an offer that a join has made void: averages change, and groups end.</summary>
    private bool IsCurrent(Link offer) =>
        _members[offer.Earlier].Count > 0 && _members[offer.Later].Count > 0 && Average(offer.Earlier, offer.Later) == offer.Likeness;

    private void Join(int one, int other)
    {
        var (into, from) = _sums[one].Count >= _sums[other].Count ? (one, other) : (other, one);
        _members[into].AddRange(_members[from]);
        _members[from].Clear();
        foreach (var (group, sum) in _sums[from])
        {
            _sums[group].Remove(from);
            if (group != into) _sums[into][group] = _sums[group][into] = _sums[into].GetValueOrDefault(group) + sum;
        }

        _sums[from].Clear();
        foreach (var group in _sums[into].Keys) Offer(into, group);
    }
}
