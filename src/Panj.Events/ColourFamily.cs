namespace Panj.Events;

/// <summary>The six families in which kinds are shown alike in map, list, timeline and legend.</summary>
public enum ColourFamily : byte
{
    /// <summary>Fighting, attacks, people taken.</summary>
    Violence,

    /// <summary>Armed forces without fighting: drills, moves, arms.</summary>
    Force,

    /// <summary>Who holds what, and who governs.</summary>
    Control,

    /// <summary>People who flee, cross or are sent back.</summary>
    Movement,

    /// <summary>Talks, deals, help.</summary>
    Cooperation,

    /// <summary>Statements, orders, protests, sanctions.</summary>
    Words,
}
