using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Places;

/// <summary>Every name that stands for a place, and what it may stand for. Safe for use from many threads.</summary>
internal sealed class Gazetteer
{
    private const int MostCandidates = 24;
    private readonly CityTable _cities = CityTable.Embedded();
    private readonly Dictionary<string, NamedSpot[]>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly Dictionary<string, Spot> _states;
    private readonly Dictionary<string, string> _demonyms;
    private readonly Dictionary<string, Spot> _capitals;

    private readonly PlaceFile? _imported;

    public Gazetteer(Letters letters, PlaceFile? imported = null)
    {
        _imported = imported;
        var atlas = new Atlas(letters);
        Borders = atlas.Borders;
        _states = atlas.States;
        _demonyms = atlas.Demonyms;
        _capitals = atlas.Capitals;
        _names = atlas.Names.ToDictionary(n => n.Key, n => n.Value.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Land borders by the two codes, sorted.</summary>
    public IReadOnlyDictionary<(string, string), Spot> Borders { get; }

    /// <summary>The state of a code, null where unknown.</summary>
    public Spot? State(string code) => _states.GetValueOrDefault(code);

    /// <summary>The capital of a state by its code, null where unknown.</summary>
    public Spot? Capital(string code) => _capitals.GetValueOrDefault(code);

    /// <summary>The first demonym of a state ("Tajik"), "" where it has none.</summary>
    public string Demonym(string code) => _demonyms.GetValueOrDefault(code, "");

    /// <summary>True where a region of our own tables bears this reduced name.</summary>
    public bool KnowsRegion(ReadOnlySpan<char> key) =>
        _names.TryGetValue(key, out var named) && Array.Exists(named, n => n.Spot.Kind is SpotKind.Area or SpotKind.Province or SpotKind.Sea);

    /// <summary>True where our own tables have this reduced name.</summary>
    public bool KnowsOwn(ReadOnlySpan<char> key) => _names.ContainsKey(key);

    /// <summary>True where something that Panj ships may bear this reduced name.</summary>
    public bool Knows(ReadOnlySpan<char> key, bool capitals, bool afterComma)
    {
        if (_names.TryGetValue(key, out var named) && Array.Exists(named, n => Fits(n.Form, capitals, afterComma))) return true;
        var range = _cities.Find(key);
        return range.End.Value > range.Start.Value;
    }

    /// <summary>True where only the imported gazetteer has this reduced name.</summary>
    public bool KnowsImported(ReadOnlySpan<char> key) => _imported?.Knows(key) == true && !KnowsOwn(key);

    /// <summary>True where it matters how the name is written.</summary>
    public bool DependsOnForm(ReadOnlySpan<char> key) =>
        _names.TryGetValue(key, out var named) && Array.Exists(named, n => n.Form != NameForm.Plain);

    /// <summary>What a reduced name may stand for: tables of our own first, then populated places, the largest first; an imported gazetteer where neither has the name.</summary>
    public Spot[] Find(ReadOnlySpan<char> key, bool capitals, bool afterComma)
    {
        var found = new List<Spot>();
        if (_names.TryGetValue(key, out var named))
        {
            foreach (var name in named)
                if (Fits(name.Form, capitals, afterComma)) found.Add(name.Spot);
        }

        AddCities(key, found);
        if (found.Count == 0) _imported?.Find(key, found, MostCandidates);
        return [.. found];
    }

    private void AddCities(ReadOnlySpan<char> key, List<Spot> found)
    {
        var range = _cities.Find(key);
        for (var i = range.Start.Value; i < range.End.Value && found.Count < MostCandidates; i++)
        {
            var city = _cities[i];
            var same = found.FindIndex(s => s.Kind == SpotKind.City && s.Country == city.Country && s.DistanceTo(city) < 40);
            if (same < 0) found.Add(city);
            else if (found[same].GeonamesId is null) found[same] = found[same].KnownAs(city);
        }
    }

    private static bool Fits(NameForm form, bool capitals, bool afterComma) => form switch
    {
        NameForm.Capitals => capitals,
        NameForm.AfterComma => afterComma,
        _ => true,
    };
}
