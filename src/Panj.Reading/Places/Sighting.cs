namespace Panj.Reading.Places;

/// <summary>A name at one place of the text.</summary>
internal sealed class Sighting(Naming naming, int first, int last)
{
    public Naming Naming { get; } = naming;

    /// <summary>Index of its first word.</summary>
    public int First { get; } = first;

    /// <summary>Index of its last word.</summary>
    public int Last { get; } = last;

    /// <summary>True where only a place can stand here.</summary>
    public bool HasEvidence { get; set; }

    /// <summary>True where it names a person or body.</summary>
    public bool IsRefused { get; set; }

    /// <summary>What it means just here ("Paris, Texas"), whatever the name means elsewhere.</summary>
    public Spot? Here { get; set; }

    /// <summary>True where a border phrase has taken it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>What it stands for.</summary>
    public Spot? Meaning => Here ?? Naming.Meaning;
}
