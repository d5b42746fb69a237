using Panj.Exchange.Sheets;

namespace Panj.Exchange.Ucdp;

/// <summary>
/// Columns that are compatible with those of UCDP GED, for tools that read its files: fighting and attacks that happened and in which dead are counted. UCDP coded none of it.
/// </summary>
internal sealed class UcdpFormat : IEventFormat
{
    /// <summary>The columns in the order of UCDP's files.</summary>
    internal static readonly string[] Columns =
    [
        "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
        "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
        "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid",
        "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high",
        "low", "gwnoa", "gwnob",
    ];

    /// <inheritdoc/>
    public string Name => "ucdp";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string Purpose => "CSV in columns compatible with UCDP GED's: events with dead that are counted";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var sheet = new Sheet(stream, Columns);
        foreach (var sourced in export.Events)
            if (UcdpRow.Of(sourced, left) is { } row) sheet.Add(row.Cells());
    }
}
