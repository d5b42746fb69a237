using Panj.Exchange.Acled;
using Panj.Exchange.GeoJson;
using Panj.Exchange.Lines;
using Panj.Exchange.Plover;
using Panj.Exchange.Ucdp;

namespace Panj.Exchange.Importing;

/// <summary>The formats that are taken in, a line each.</summary>
public static class StandardImports
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IEventImport> All { get; } = [new AcledImport(), new UcdpImport(), new PloverImport(), new LinesImport(), new GeoJsonImport()];

    /// <summary>The format of a name, null where there is none.</summary>
    public static IEventImport? Of(string name) => All.FirstOrDefault(i => i.Name == name);
}
