namespace Panj.Reading.Places;

/// <summary>One name in one article: all its sightings mean the same place unless they say otherwise.</summary>
internal sealed class Naming(string key, Spot[] spots)
{
    public string Key { get; } = key;

    /// <summary>What it may stand for.</summary>
    public Spot[] Spots { get; } = spots;

    /// <summary>What it stands for here, null until told apart.</summary>
    public Spot? Meaning { get; set; }

    /// <summary>What some sighting says outright ("Paris, Texas"), which holds for the others too; null where none does.</summary>
    public Spot? Pinned { get; set; }

    /// <summary>Sightings that most likely do name the place.</summary>
    public int Count { get; set; }

    /// <summary>True where some sighting stands as only a place stands ("in X").</summary>
    public bool HasEvidence { get; set; }

    public bool IsState => Spots.Length > 0 && Spots[0].IsState;
}
