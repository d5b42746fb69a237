namespace Panj.Events;

/// <summary>What kind of happening: the kinds of the coding guidelines. Written in lower case with hyphens outside ("government-change").</summary>
public enum EventKind : byte
{
    /// <summary>Officials call, meet, visit or write to each other.</summary>
    Talks,

    /// <summary>A deal drafted, signed, announced or called off.</summary>
    Agreement,

    /// <summary>Help, money, goods or building work given or pledged by one side to another.</summary>
    Aid,

    /// <summary>A military or police drill, or a weapons test.</summary>
    Exercise,

    /// <summary>Forces moved, reinforced or stationed.</summary>
    Deployment,

    /// <summary>Alert raised, forces checked or called up.</summary>
    Readiness,

    /// <summary>Arms or equipment delivered or sold.</summary>
    Delivery,

    /// <summary>A base, outpost, fence or crossing point built, opened or closed.</summary>
    Construction,

    /// <summary>Two armed sides fight each other.</summary>
    Clash,

    /// <summary>One side attacks people or property.</summary>
    Attack,

    /// <summary>Shelling, missile, air or drone strike.</summary>
    Bombardment,

    /// <summary>Armed people or craft enter another side's territory, waters or airspace.</summary>
    Incursion,

    /// <summary>People flee or cross a border.</summary>
    Crossing,

    /// <summary>People or things sent back, released or handed over.</summary>
    Return,

    /// <summary>A place taken.</summary>
    Capture,

    /// <summary>A claim of who holds what.</summary>
    Control,

    /// <summary>Forces leave or stand down.</summary>
    Withdrawal,

    /// <summary>A truce called, kept or broken.</summary>
    Ceasefire,

    /// <summary>People kidnapped or taken hostage.</summary>
    Abduction,

    /// <summary>People detained, sentenced or executed.</summary>
    Arrest,

    /// <summary>Arms, drugs, ships or goods seized.</summary>
    Seizure,

    /// <summary>Sanctions, an embassy or border closed, ties cut, expulsions.</summary>
    Sanction,

    /// <summary>Demonstrations, strikes, riots.</summary>
    Protest,

    /// <summary>An official or an armed group says something that matters.</summary>
    Statement,

    /// <summary>A leader instructs his own side.</summary>
    Order,

    /// <summary>A government falls or forms; a leader is elected, flees, resigns, dies or is named.</summary>
    GovernmentChange,
}
