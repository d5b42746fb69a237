using System.Text;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Events as rows.</summary>
internal sealed class EventRows(StoreDatabase database, Statements statements) : IEventRows
{
    private const string Same = "SELECT 1 FROM picture_events WHERE id = @id AND hidden = @hidden AND body = @body";

    private static readonly string[] _columns =
        ["id", "position", "hidden", "kind", "status", "background", "day", "first", "last", "breadth", "latitude", "longitude", "origins", "outlets", "disputed", "body", "told"];

    private readonly string _insert = $"""
        INSERT INTO picture_events ({string.Join(", ", _columns)}) SELECT {string.Join(", ", _columns.Select(column => $"l.{column}"))} FROM {database.Each(_columns)} RETURNING number, id
        """;

    private readonly string _tell = $"""
        UPDATE picture_reports SET event = l.event FROM {database.Each("number", "event")} WHERE picture_reports.number = l.number AND picture_reports.event IS DISTINCT FROM l.event
        """;

    private readonly EventMarks _marks = new(database, statements);

    public async Task ReplaceAsync(IReadOnlyCollection<string> gone, IReadOnlyList<KeptEvent> made)
    {
        string[] bodies = [.. made.Select(kept => JsonSerializer.Serialize(kept.Event, StoredJson.Default.Event))];
        var same = await statements.RowsEachAsync(
            Same, row => row.GetInt32(0), [("@id", made.Select(kept => kept.Event.Id).ToArray()), ("@hidden", made.Select(kept => kept.IsHidden ? 1 : 0).ToArray()), ("@body", bodies)]);
        int[] changed = [.. Enumerable.Range(0, made.Count).Where(at => same[at].Count == 0)];
        if (gone.Count > 0) // reports of articles that are on their way out are drawn no more
            await statements.LaterAsync($"UPDATE picture_reports SET event = NULL WHERE event IN ({database.Listed("@gone")})", ("@gone", database.List([.. gone])));
        await RemoveAsync([.. gone, .. changed.Select(at => made[at].Event.Id)]);
        await AddAsync([.. changed.Select(at => (made[at], bodies[at]))]);
        var told = made.SelectMany(kept => kept.Reports.Select(report => (Number: report, Event: kept.Event.Id))).ToArray();
        await statements.EachAsync(_tell, ("@number", Array.ConvertAll(told, t => t.Number)), ("@event", Array.ConvertAll(told, t => t.Event)));
    }

    private async Task RemoveAsync(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return;
        var numbers = await statements.RowsAsync($"DELETE FROM picture_events WHERE id IN ({database.Listed("@ids")}) RETURNING number", row => row.GetInt64(0), ("@ids", database.List(ids)));
        if (numbers.Count == 0) return;
        await statements.EachAsync(database.RemoveEventWords, ("@number", numbers.ToArray()));
        await _marks.RemoveAsync(numbers);
    }

    private async Task AddAsync(IReadOnlyList<(KeptEvent Kept, string Body)> made)
    {
        var added = await statements.ChangedEachAsync(_insert, row => (Number: row.GetInt64(0), Id: row.GetString(1)), Columns(made));
        var kept = made.ToDictionary(m => m.Kept.Event.Id, m => m.Kept, StringComparer.Ordinal);
        await statements.EachAsync(database.AddEventWords, ("@number", added.Select(a => a.Number).ToArray()), ("@searched", added.Select(a => MarkedText.Fit(kept[a.Id].Searched)).ToArray()));
        await _marks.AddAsync([.. added.Select(a => (a.Number, kept[a.Id]))]);
    }

    private static (string, Array)[] Columns(IReadOnlyList<(KeptEvent Kept, string Body)> made)
    {
        T[] Of<T>(Func<Event, T> part) => [.. made.Select(m => part(m.Kept.Event))];
        return
        [
            ("@id", Of(e => e.Id)), ("@position", Of(Position)), ("@hidden", made.Select(m => m.Kept.IsHidden ? 1 : 0).ToArray()), ("@kind", Of(e => Slug.Of(e.Kind))), ("@status", Of(e => Slug.Of(e.Status))),
            ("@background", Of(e => e.Background ? 1 : 0)), ("@day", Of(e => (e.When?.Earliest ?? e.When?.Latest)?.DayNumber ?? -1)), ("@first", Of(e => Days(e.When).First)), ("@last", Of(e => Days(e.When).Last)),
            ("@breadth", Of(e => Breadths.Of(e.When))),
            ("@latitude", Of(e => PointOf(e)?.Latitude)), ("@longitude", Of(e => PointOf(e)?.Longitude)), ("@origins", Of(e => e.Origins)), ("@outlets", Of(e => e.Outlets)),
            ("@disputed", Of(e => e.Disputes.Count)), ("@body", made.Select(m => m.Body).ToArray()), ("@told", made.Select(m => m.Kept.FirstTold?.DayNumber).ToArray()),
        ];
    }

    /// <summary>Where it is on a map: a country is no point.</summary>
    private static Place? PointOf(Event happening) => happening.Where is { Precision: not Precision.Country, Latitude: not null, Longitude: not null } where ? where : null;

    private static byte[] Position(Event happening) => [.. (happening.When ?? default).SortKey(), .. Encoding.UTF8.GetBytes(happening.Id)];

    /// <summary>The days between which it lies, an open end as far as days go; null where no year is known.</summary>
    private static (int? First, int? Last) Days(When? when) =>
        when is not { } known || (known.Earliest is null && known.Latest is null) ? (null, null) : ((known.Earliest ?? DateOnly.MinValue).DayNumber, (known.Latest ?? DateOnly.MaxValue).DayNumber);
}
