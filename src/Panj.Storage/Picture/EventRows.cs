using System.Globalization;
using System.Text;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Events as rows.</summary>
internal sealed class EventRows(StoreDatabase database, Statements statements) : IEventRows
{
    private const string Same = "SELECT 1 FROM picture_events WHERE id = @id AND hidden = @hidden AND body = @body";

    private const string Insert = """
        INSERT INTO picture_events (id, position, hidden, kind, status, background, day, first, last, breadth, latitude, longitude, origins, outlets, disputed, body, told)
        VALUES (@id, @position, @hidden, @kind, @status, @background, @day, @first, @last, @breadth, @latitude, @longitude, @origins, @outlets, @disputed, @body, @told) RETURNING number
        """;

    private readonly EventMarks _marks = new(statements);

    public async Task ReplaceAsync(IReadOnlyCollection<string> gone, IReadOnlyList<KeptEvent> made)
    {
        foreach (var id in gone) await RemoveAsync(id);
        foreach (var kept in made) await WriteAsync(kept);
    }

    private async Task WriteAsync(KeptEvent kept)
    {
        var (happening, hidden) = (kept.Event, kept.IsHidden ? 1 : 0);
        var body = JsonSerializer.Serialize(happening, StoredJson.Default.Event);
        if (await statements.ValueAsync(Same, ("@id", happening.Id), ("@hidden", hidden), ("@body", body)) is null)
        {
            await RemoveAsync(happening.Id);
            var number = Convert.ToInt64(await InsertAsync(kept, body), CultureInfo.InvariantCulture);
            await statements.ChangeAsync(database.AddEventWords, ("@number", number), ("@searched", MarkedText.Fit(kept.Searched)));
            await _marks.AddAsync(number, kept);
        }

        foreach (var report in kept.Reports)
            await statements.ChangeAsync("UPDATE picture_reports SET event = @id WHERE number = @report AND event IS DISTINCT FROM @id", ("@id", happening.Id), ("@report", report));
    }

    private async Task RemoveAsync(string id)
    {
        if (await statements.ValueAsync("DELETE FROM picture_events WHERE id = @id RETURNING number", ("@id", id)) is not { } number) return;
        await statements.ChangeAsync(database.RemoveEventWords, ("@number", number));
        await _marks.RemoveAsync(number);
    }

    private Task<object?> InsertAsync(KeptEvent kept, string body)
    {
        var (happening, hidden) = (kept.Event, kept.IsHidden ? 1 : 0);
        var (first, last) = Days(happening.When);
        var place = happening.Where is { Precision: not Precision.Country, Latitude: not null, Longitude: not null } where ? where : null; // a country is no point
        return statements.ValueAsync(
            Insert,
            ("@id", happening.Id), ("@position", Position(happening)), ("@hidden", hidden), ("@kind", Slug.Of(happening.Kind)), ("@status", Slug.Of(happening.Status)),
            ("@background", happening.Background ? 1 : 0), ("@day", (happening.When?.Earliest ?? happening.When?.Latest)?.DayNumber ?? -1), ("@first", first), ("@last", last),
            ("@breadth", Breadths.Of(happening.When)),
            ("@latitude", place?.Latitude), ("@longitude", place?.Longitude), ("@origins", happening.Origins), ("@outlets", happening.Outlets),
            ("@disputed", happening.Disputes.Count), ("@body", body), ("@told", kept.FirstTold?.DayNumber));
    }

    private static byte[] Position(Event happening) => [.. (happening.When ?? default).SortKey(), .. Encoding.UTF8.GetBytes(happening.Id)];

    /// <summary>The days between which it lies, an open end as far as days go; null where no year is known.</summary>
    private static (int? First, int? Last) Days(When? when) =>
        when is not { } known || (known.Earliest is null && known.Latest is null) ? (null, null) : ((known.Earliest ?? DateOnly.MinValue).DayNumber, (known.Latest ?? DateOnly.MaxValue).DayNumber);
}
