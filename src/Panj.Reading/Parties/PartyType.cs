namespace Panj.Reading.Parties;

/// <summary>What kind of party a mention names.</summary>
public enum PartyType : byte
{
    /// <summary>A state, by its name, its capital or its seat of power ("Russia", "Moscow", "the Kremlin").</summary>
    State,

    /// <summary>A government, ministry, agency, court, parliament or other public body.</summary>
    PublicBody,

    /// <summary>A state's armed or security forces, or a unit of them.</summary>
    Forces,

    /// <summary>An armed group that is no state's.</summary>
    ArmedGroup,

    /// <summary>An alliance or international body (UN, NATO, CSTO).</summary>
    International,

    /// <summary>A person, by name, office or both.</summary>
    Person,

    /// <summary>A party, company, union, charity, outlet or other body.</summary>
    Organisation,

    /// <summary>Unnamed people ("Afghan servicemen", "protesters", "three villagers").</summary>
    People,
}
