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

    private readonly EventMarks _marks = new(database, statements);

    public async Task ReplaceAsync(IReadOnlyCollection<string> gone, IReadOnlyList<KeptEvent> made)
    {
        string[] bodies = [.. made.Select(kept => JsonSerializer.Serialize(kept.Event, StoredJson.Default.Event))];
        var same = await statements.RowsEachAsync(
            Same, row => row.GetInt32(0), [.. made.Zip(bodies, (kept, body) => new (string, object?)[] { ("@id", kept.Event.Id), ("@hidden", kept.IsHidden ? 1 : 0), ("@body", body) })]);
        int[] changed = [.. Enumerable.Range(0, made.Count).Where(at => same[at].Count == 0)];
        await RemoveAsync([.. gone, .. changed.Select(at => made[at].Event.Id)]);
        await AddAsync([.. changed.Select(at => (made[at], bodies[at]))]);
        foreach (var kept in made)
            await statements.LaterAsync(
                $"UPDATE picture_reports SET event = @id WHERE number IN ({database.Listed("@reports")}) AND event IS DISTINCT FROM @id", ("@id", kept.Event.Id), ("@reports", database.List(kept.Reports)));
    }

    private async Task RemoveAsync(IEnumerable<string> ids)
    {
        var numbers = await statements.RowsEachAsync("DELETE FROM picture_events WHERE id = @id RETURNING number", row => row.GetInt64(0), [.. ids.Select(id => new (string, object?)[] { ("@id", id) })]);
        foreach (var number in numbers.SelectMany(n => n))
        {
            await statements.LaterAsync(database.RemoveEventWords, ("@number", number));
            await _marks.RemoveAsync(number);
        }
    }

    private async Task AddAsync(IReadOnlyList<(KeptEvent Kept, string Body)> made)
    {
        var numbers = await statements.RowsEachAsync(Insert, row => row.GetInt64(0), [.. made.Select(m => Columns(m.Kept, m.Body))]);
        (long Number, KeptEvent Kept)[] added = [.. numbers.Zip(made, (number, m) => (number[0], m.Kept))];
        foreach (var (number, kept) in added) await statements.LaterAsync(database.AddEventWords, ("@number", number), ("@searched", MarkedText.Fit(kept.Searched)));
        await _marks.AddAsync(added);
    }

    private static (string, object?)[] Columns(KeptEvent kept, string body)
    {
        var happening = kept.Event;
        var (first, last) = Days(happening.When);
        var place = happening.Where is { Precision: not Precision.Country, Latitude: not null, Longitude: not null } where ? where : null; // a country is no point
        return
        [
            ("@id", happening.Id), ("@position", Position(happening)), ("@hidden", kept.IsHidden ? 1 : 0), ("@kind", Slug.Of(happening.Kind)), ("@status", Slug.Of(happening.Status)),
            ("@background", happening.Background ? 1 : 0), ("@day", (happening.When?.Earliest ?? happening.When?.Latest)?.DayNumber ?? -1), ("@first", first), ("@last", last),
            ("@breadth", Breadths.Of(happening.When)),
            ("@latitude", place?.Latitude), ("@longitude", place?.Longitude), ("@origins", happening.Origins), ("@outlets", happening.Outlets),
            ("@disputed", happening.Disputes.Count), ("@body", body), ("@told", kept.FirstTold?.DayNumber),
        ];
    }

    private static byte[] Position(Event happening) => [.. (happening.When ?? default).SortKey(), .. Encoding.UTF8.GetBytes(happening.Id)];

    /// <summary>The days between which it lies, an open end as far as days go; null where no year is known.</summary>
    private static (int? First, int? Last) Days(When? when) =>
        when is not { } known || (known.Earliest is null && known.Latest is null) ? (null, null) : ((known.Earliest ?? DateOnly.MinValue).DayNumber, (known.Latest ?? DateOnly.MaxValue).DayNumber);
}
