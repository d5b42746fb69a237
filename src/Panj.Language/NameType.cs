namespace Panj.Language;

/// <summary>What a name names. The default value is <see cref="Misc"/>.</summary>
public enum NameType : byte
{
    /// <summary>Anything else that bears a name.</summary>
    Misc,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body: government, company, armed group, outlet.</summary>
    Organisation,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A nationality, or a religious or political group ("Tajik").</summary>
    Norp,
}
