namespace Panj.Reading.Deeds;

/// <summary>What one party does to another, in the sixteen types of PLOVER; what each covers is said in data/deeds.tsv by example.</summary>
public enum DeedRoot
{
#pragma warning disable CS1591 // the names are the standard's own
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
#pragma warning restore CS1591
}
