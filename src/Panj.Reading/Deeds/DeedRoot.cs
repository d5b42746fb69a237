namespace Panj.Reading.Deeds;

/// <summary>What one party does to another, in the sixteen types of PLOVER; those before <see cref="Request"/> are of cooperation, the others of conflict.</summary>
public enum DeedRoot
{
    /// <summary>Promises or shows itself willing to cooperate.</summary>
    Agree,

    /// <summary>Talks, visits, mediates.</summary>
    Consult,

    /// <summary>Backs in words: praises, signs, recognises, apologises.</summary>
    Support,

    /// <summary>Gives way: releases, permits, eases, resigns, ceases fire.</summary>
    Concede,

    /// <summary>Works together in substance: trades, shares, trains jointly.</summary>
    Cooperate,

    /// <summary>Gives help, money, arms or refuge.</summary>
    Aid,

    /// <summary>Pulls back or disarms.</summary>
    Retreat,

    /// <summary>Asks, demands, orders.</summary>
    Request,

    /// <summary>Criticises, sues, investigates, convicts.</summary>
    Accuse,

    /// <summary>Refuses, vetoes, defies.</summary>
    Reject,

    /// <summary>Threatens, warns, means to do harm.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, riots.</summary>
    Protest,

    /// <summary>Cuts ties, aid or talks; expels.</summary>
    Sanction,

    /// <summary>Moves or readies forces short of using them.</summary>
    Mobilize,

    /// <summary>Uses power short of violence: arrests, bans, seizes.</summary>
    Coerce,

    /// <summary>Uses violence.</summary>
    Assault,
}
