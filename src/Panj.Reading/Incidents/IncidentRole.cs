namespace Panj.Reading.Incidents;

/// <summary>What somebody or something has to do with an incident.</summary>
public enum IncidentRole : byte
{
    /// <summary>Persons who do it, named or described.</summary>
    Perpetrator,

    /// <summary>The body on whose behalf it is done.</summary>
    Organisation,

    /// <summary>Property that is attacked, hit or damaged.</summary>
    Target,

    /// <summary>Persons, by name, whom it is done to.</summary>
    Victim,

    /// <summary>What it is done with.</summary>
    Weapon,
}
