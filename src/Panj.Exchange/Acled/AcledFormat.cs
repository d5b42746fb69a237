using Panj.Exchange.Sheets;

namespace Panj.Exchange.Acled;

/// <summary>
/// Columns that are compatible with those of ACLED, for tools that read its files: what happened or goes on, of a day known to a month or closer, at a place. ACLED
/// coded none of it.
/// </summary>
internal sealed class AcledFormat : IEventFormat
{
    /// <summary>The columns in the order of ACLED's files.</summary>
    internal static readonly string[] Columns =
    [
        "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2",
        "inter2", "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision", "source",
        "source_scale", "notes", "fatalities", "tags", "timestamp",
    ];

    /// <inheritdoc/>
    public string Name => "acled";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string Purpose => "CSV in columns compatible with ACLED's";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var sheet = new Sheet(stream, Columns);
        foreach (var sourced in export.Events)
            if (AcledRow.Of(sourced, left) is { } row) sheet.Add(row.Cells());
    }
}
