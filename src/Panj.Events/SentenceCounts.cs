namespace Panj.Events;

/// <summary>Shares the figures of an event out over its sentence: with the party they count, in the place of the thing done, or after the sentence.</summary>
internal sealed class SentenceCounts
{
    private readonly Dictionary<Participant, Figure> _counted = new(ReferenceEqualityComparer.Instance);
    private readonly List<Figure> _rest;

    public SentenceCounts(IReadOnlyList<Figure> figures, IEnumerable<Participant> shown)
    {
        _rest = [.. figures];
        foreach (var party in shown.Where(p => p.Id is null))
        {
            var at = _rest.FindIndex(f => Counts(f, party));
            if (at < 0) continue;
            if (FigureWords.IsDoneTo(_rest[at].What) && party.Role is not Role.Mover) Shorten(at);
            else Give(party, at);
        }
    }

    /// <summary>A party inside the sentence, with the number that its figure gives it.</summary>
    public string NameOf(Participant party)
    {
        if (_counted.TryGetValue(party, out var figure)) return FigureWords.Of(figure with { What = FigureKind.People, Of = PartyWords.Uncounted(party.Name) });
        return party.Id?.StartsWith("person:", StringComparison.Ordinal) == true ? party.Name : PartyWords.Of(party.Name);
    }

    /// <summary>True where the party's number makes it several.</summary>
    public bool IsPlural(Participant party) => PartyWords.IsPlural(party.Name) || (_counted.TryGetValue(party, out var figure) && figure.Best != 1);

    /// <summary>Takes the figure of a kind out of those that are left, null where there is none.</summary>
    public Figure? Take(FigureKind? what)
    {
        var taken = what is null ? null : _rest.Find(f => f.What == what);
        if (taken is not null) _rest.Remove(taken);
        return taken;
    }

    /// <summary>What stands after the sentence: ", 5 killed (3 militants, 2 border guards), 1 injured".</summary>
    public string Rest() => string.Concat(_rest.GroupBy(f => f.What).SelectMany(Told).Distinct(StringComparer.Ordinal).Select(words => ", " + words));

    /// <summary>The party stands in the sentence already; among several counts of one kind each keeps its name.</summary>
    private void Shorten(int at)
    {
        if (_rest.Count(f => f.What == _rest[at].What) == 1) _rest[at] = _rest[at] with { Of = null };
    }

    /// <summary>The same number under another kind says the same again ("138,000 people evacuated, 138,000 displaced").</summary>
    private void Give(Participant party, int at)
    {
        var given = _rest[at];
        _counted[party] = given;
        _rest.RemoveAll(f => f == given || (FigureWords.NumberOf(f) == FigureWords.NumberOf(given) && (f.Of is null || f.Of == given.Of) && f.What is FigureKind.Displaced or FigureKind.People or FigureKind.Troops));
    }

    private static IEnumerable<string> Told(IGrouping<FigureKind, Figure> figures)
    {
        var parts = figures.Where(f => f.Of is not null).ToArray();
        if (!FigureWords.IsDoneTo(figures.Key) || parts.Length == 0 || figures.Count() - parts.Length != 1) return figures.Select(FigureWords.Of);
        var whole = figures.First(f => f.Of is null);
        if (parts.Sum(f => f.Best) != whole.Best) return figures.Select(FigureWords.Of);
        var named = parts.Select(f => FigureWords.Of(f with { What = FigureKind.People }));
        return [$"{FigureWords.Of(whole)} ({string.Join(", ", named)})"];
    }

    private static bool Counts(Figure figure, Participant party) =>
        figure.Of is { } of && figure.What is not FigureKind.Money && string.Equals(of, PartyWords.Uncounted(party.Name), StringComparison.OrdinalIgnoreCase);
}
