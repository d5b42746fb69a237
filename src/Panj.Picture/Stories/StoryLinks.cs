namespace Panj.Picture.Stories;

/// <summary>Finds the articles that are like each other over an inverted index. Work grows with the words read: of a term's holders each article meets so many of the latest.</summary>
internal sealed class StoryLinks(IReadOnlyList<DateOnly?> days)
{
    /// <summary>What is less alike never decides.</summary>
    private const double Least = 0.02;

    /// <summary>Holders of one term that an article meets: a term of more tells little.</summary>
    private const int MostHolders = 160;

    /// <summary>News further apart is of another development, however alike; one that goes on is tied by what was told between.</summary>
    private const int MostDays = 14;

    private readonly Dictionary<ulong, List<(int Article, double Weight)>> _holders = [];
    private readonly int[] _days = [.. days.Select(day => day?.DayNumber ?? int.MaxValue)];
    private readonly double[] _likeness = new double[days.Count];
    private readonly List<int> _met = [];

    /// <summary>The links among articles, which come in their canonical order: by day, those without one last.</summary>
    public List<Link> Of(IReadOnlyList<Term>[] vectors)
    {
        var links = new List<Link>();
        for (var later = 0; later < vectors.Length; later++)
        {
            foreach (var term in vectors[later]) Meet(term, later);
            links.AddRange(_met.Order().Where(earlier => _likeness[earlier] >= Least).Select(earlier => new Link(earlier, later, _likeness[earlier])));
            foreach (var earlier in _met) _likeness[earlier] = 0;
            _met.Clear();
        }

        return links;
    }

    private void Meet(Term term, int later)
    {
        if (!_holders.TryGetValue(term.Digest, out var holders)) _holders[term.Digest] = holders = [];
        var first = days[later] is { } day ? day.DayNumber - MostDays : int.MinValue;
        for (var i = holders.Count - 1; i >= Math.Max(0, holders.Count - MostHolders); i--)
        {
            var (earlier, weight) = holders[i];
            if (_days[earlier] < first) break;
            if (_likeness[earlier] == 0) _met.Add(earlier);
            _likeness[earlier] += weight * term.Weight;
        }

        holders.Add((later, term.Weight));
    }
}
