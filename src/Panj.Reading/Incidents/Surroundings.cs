namespace Panj.Reading.Incidents;

/// <summary>What the whole article names that an incident may involve without saying so in its own sentences.</summary>
internal sealed class Surroundings
{
    /// <summary>Farthest sentence from which a body is taken for the author of an incident; beyond, such guesses were wrong more often than right.</summary>
    private const int Reach = 2;

    private readonly List<(int Sentence, Filler Filler)> _named = [];

    public void Add(int sentence, IEnumerable<Filler> fillers) => _named.AddRange(fillers.Select(filler => (sentence, filler)));

    /// <summary>The one body near the sentences, where the article names no other.</summary>
    public Filler? Organisation(IReadOnlyList<Clue> clues) => Only(IncidentRole.Organisation, clues, Reach);

    /// <summary>The one explosive that the article names.</summary>
    public Filler? Explosive(IReadOnlyList<Clue> clues) => Only(IncidentRole.Weapon, clues, int.MaxValue);

    private Filler? Only(IncidentRole role, IReadOnlyList<Clue> clues, int reach)
    {
        Filler? nearest = null;
        var least = int.MaxValue;
        foreach (var (sentence, filler) in _named.Where(named => named.Filler.Role == role))
        {
            if (nearest is { } other && other.Key != filler.Key) return null;
            var distance = clues.Min(clue => Math.Abs(clue.Sentence - sentence));
            if (nearest is null || distance < least) (nearest, least) = (filler, distance);
        }

        return least <= reach ? nearest : null;
    }
}
