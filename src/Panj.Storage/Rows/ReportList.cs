using System.Collections;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>
/// The reports of an article of which few are looked at: each is read when somebody asks for it. Reading all of them is most of what it costs to get an article out of its row.
/// </summary>
/// <param name="bodies">The reports as they are kept.</param>
internal sealed class ReportList(IReadOnlyList<string> bodies) : IReadOnlyList<Report>
{
    /// <summary>Stands between bodies that come as one text. JSON writes no such character by itself.</summary>
    public const char Between = '\u001e';

    private readonly Report?[] _read = new Report?[bodies.Count];

    public int Count => bodies.Count;

    /// <exception cref="StoreException">The report cannot be read.</exception>
    public Report this[int index] => _read[index] ??= Later(bodies[index]);

    /// <summary>Bodies that come as one text, null for none.</summary>
    public static IReadOnlyList<string> Split(string? bodies) => bodies?.Split(Between) ?? [];

    /// <summary>The report in a body.</summary>
    public static Report Read(string body) => JsonSerializer.Deserialize(body, StoredJson.Default.Report) ?? throw new JsonException("A report is null.");

    public IEnumerator<Report> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Report Later(string body)
    {
        try
        {
            return Read(body);
        }
        catch (JsonException failure)
        {
            throw new StoreException(StoreFault.Corrupt, $"The store keeps a report that cannot be read: {failure.Message} Restore it from a backup.", failure);
        }
    }
}
