using Panj.Reading.Parties.Phrases;

namespace Panj.Reading.Parties.Identities;

/// <summary>The parties of one article, found again by name, identity and office.</summary>
internal sealed class EntityBook
{
    private const int MostNamesakes = 16;
    private readonly List<Entity> _all = [];
    private readonly Dictionary<string, Entity> _byKey = [];
    private readonly Dictionary<string, List<Entity>> _byNameWord = [];
    private readonly Dictionary<string, Entity> _byOffice = [];

    /// <summary>All in order of their numbers.</summary>
    public IReadOnlyList<Entity> All => _all;

    /// <summary>A new party, first met in <paramref name="draft"/>.</summary>
    public Entity Add(Draft draft)
    {
        var entity = new Entity(_all.Count, draft);
        _all.Add(entity);
        return entity;
    }

    /// <summary>The party under a key, null where none is.</summary>
    public Entity? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Lets a party be found under a key; the first one keeps it.</summary>
    public void Name(string key, Entity entity) => _byKey.TryAdd(key, entity);

    /// <summary>The party under a key, made where none is.</summary>
    public Entity FindOrAdd(string key, Draft draft)
    {
        if (_byKey.TryGetValue(key, out var known)) return known;
        return _byKey[key] = Add(draft);
    }

    /// <summary>The person whose name holds all of the words, or whose name's words are all among them; the latest named of several, one by family name first.</summary>
    public Entity? FindPerson(IReadOnlyList<string> nameKeys)
    {
        Entity? best = null;
        var bestScore = 0;
        foreach (var candidate in nameKeys.Where(_byNameWord.ContainsKey).SelectMany(key => _byNameWord[key]))
        {
            var shared = nameKeys.Count(candidate.NameKeys.Contains);
            if (shared < Math.Min(nameKeys.Count, candidate.NameKeys.Count)) continue;
            var score = (2 * shared) + (candidate.NameKeys.Count > 0 && candidate.LastName == nameKeys[^1] ? 1 : 0);
            if (score >= bestScore) (best, bestScore) = (candidate, score);
        }

        return best;
    }

    /// <summary>Lets a person be found by these words of a name.</summary>
    public void NamePerson(Entity entity, IReadOnlyList<string> nameKeys)
    {
        foreach (var key in nameKeys)
        {
            if (!entity.NameKeys.Add(key)) continue;
            if (!_byNameWord.TryGetValue(key, out var list)) _byNameWord[key] = list = [];
            if (list.Count < MostNamesakes) list.Add(entity);
        }
    }

    /// <summary>Lets a person be found by an office of a side; the latest keeps it.</summary>
    public void NameOffice(string? side, string officeKey, Entity entity)
    {
        if (officeKey.Length == 0) return;
        entity.OfficeKeys.Add(officeKey);
        _byOffice[side + "|" + officeKey] = entity;
        _byOffice["|" + officeKey] = entity;
    }

    /// <summary>Who holds an office of a side; with no side, who was last named with that office.</summary>
    public Entity? FindOffice(string? side, string officeKey) => _byOffice.GetValueOrDefault(side + "|" + officeKey);
}
