namespace Panj.Reading.Incidents;

/// <summary>A word that tells of an incident.</summary>
/// <param name="Type">Sort of incident.</param>
/// <param name="Use">What must hold for it to tell of one: see data/incident-words.tsv.</param>
/// <param name="Weight">How far the word alone goes to prove an incident, 0 to 1.</param>
internal readonly record struct IncidentWord(IncidentType Type, string Use, double Weight);
