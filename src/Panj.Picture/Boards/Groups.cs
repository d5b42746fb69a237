using Panj.Picture.Origins;

namespace Panj.Picture.Boards;

/// <summary>Brings facts about one thing together. Work grows with the facts, not with pairs of them.</summary>
internal static class Groups
{
    /// <summary>Groups in the order of their first member, each in the order of <paramref name="facts"/>.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="keys">Names of what a fact is about: two that share one are about one thing.</param>
    /// <param name="canJoin">Whether two that the picture relates are about one thing.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> facts, Func<T, IEnumerable<string>> keys, Func<T, T, bool> canJoin) where T : IBoardFact
    {
        var classes = new Classes(facts.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
            foreach (var key in keys(facts[i]))
                if (!first.TryAdd(key, i)) classes.Unite(first[key], i);
        Relate(facts, canJoin, classes);
        var numbers = classes.Numbers();
        return [.. Enumerable.Range(0, facts.Count).GroupBy(i => numbers[i]).Select(g => g.Select(i => facts[i]).ToArray())];
    }

    private static void Relate<T>(IReadOnlyList<T> facts, Func<T, T, bool> canJoin, Classes classes) where T : IBoardFact
    {
        var places = Enumerable.Range(0, facts.Count).ToLookup(i => facts[i].Fact.Event.Id, StringComparer.Ordinal);
        for (var i = 0; i < facts.Count; i++)
            foreach (var other in facts[i].Fact.Event.Related.SelectMany(id => places[id]))
                if (canJoin(facts[i], facts[other])) classes.Unite(i, other);
    }
}
