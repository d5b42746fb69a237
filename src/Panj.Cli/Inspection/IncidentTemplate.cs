using System.Text.Json;
using Panj.Reading.Incidents;

namespace Panj.Cli.Inspection;

/// <summary>An incident in the form of a MUC-4 template: its type and, role by role, a list of entities, each a list of the words that name it.</summary>
internal static class IncidentTemplate
{
    private static readonly (string Name, IncidentRole Role)[] _roles =
    [
        ("PerpInd", IncidentRole.Perpetrator), ("PerpOrg", IncidentRole.Organisation), ("Target", IncidentRole.Target),
        ("Victim", IncidentRole.Victim), ("Weapon", IncidentRole.Weapon),
    ];

    /// <summary>Writes the members of an object that stands open.</summary>
    public static void Write(Utf8JsonWriter json, Incident incident, string text)
    {
        json.WriteString("incident_type", NameOf(incident.Type));
        foreach (var (name, role) in _roles)
        {
            json.WriteStartArray(name);
            foreach (var filler in incident.Fillers.Where(filler => filler.Role == role)) WriteEntity(json, filler.Span.In(text));
            json.WriteEndArray();
        }
    }

    private static void WriteEntity(Utf8JsonWriter json, string mention)
    {
        json.WriteStartArray();
        json.WriteStringValue(mention);
        json.WriteEndArray();
    }

    private static string NameOf(IncidentType type) => type == IncidentType.ForcedWorkStoppage ? "forced work stoppage" : type.ToString().ToLowerInvariant();
}
