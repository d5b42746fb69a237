namespace Panj.Events;

/// <summary>What is counted.</summary>
public enum FigureKind : byte
{
    /// <summary>Dead.</summary>
    Killed,

    /// <summary>Hurt.</summary>
    Injured,

    /// <summary>Unaccounted for.</summary>
    Missing,

    /// <summary>Held.</summary>
    Detained,

    /// <summary>Driven from home.</summary>
    Displaced,

    /// <summary>People otherwise counted.</summary>
    People,

    /// <summary>Soldiers, fighters, security forces.</summary>
    Troops,

    /// <summary>Vehicles, ships, aircraft, weapons.</summary>
    Vehicles,

    /// <summary>Posts, bases, buildings.</summary>
    Facilities,

    /// <summary>Happenings of one series.</summary>
    Incidents,

    /// <summary>A sum in its currency.</summary>
    Money,
}
