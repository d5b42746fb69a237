namespace Panj.Events;

/// <summary>How exactly a place is told. The default value is <see cref="Country"/>.</summary>
public enum Precision : byte
{
    /// <summary>A whole country.</summary>
    Country,

    /// <summary>Along the border of the countries named.</summary>
    Border,

    /// <summary>A first-level division.</summary>
    Province,

    /// <summary>A second-level division.</summary>
    District,

    /// <summary>A populated place.</summary>
    City,

    /// <summary>A building, base, crossing or other point.</summary>
    Site,

    /// <summary>Close to the place named.</summary>
    Near,

    /// <summary>Waters.</summary>
    Sea,
}
