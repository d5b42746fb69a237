using System.Data.Common;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>
/// Writes readings in one transaction that is not its own: after a crash they are there wholly or not at all. A few commands write them all; what each changes is
/// found out in between, as if they came one after the other.
/// </summary>
internal sealed class ReadingWriter : IAsyncDisposable
{
    private readonly StoreDatabase _database;
    private readonly DbConnection _connection;
    private readonly Statements _statements;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, long> _current = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Article, string Content), KnownVersion> _known = [];
    private readonly List<KnownVersion> _added = [];
    private readonly HashSet<KnownVersion> _reread = [];

    public ReadingWriter(StoreDatabase database, DbConnection connection, CancellationToken cancellation)
    {
        (_database, _connection, _cancellation) = (database, connection, cancellation);
        _statements = new Statements(connection, cancellation);
    }

    public async Task<Change<IReadOnlyList<AddOutcome>>> WriteAsync(IReadOnlyList<StoredReading> readings)
    {
        string[] ids = [.. readings.Select(r => r.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        await HoldAsync(ids);
        await LearnAsync(ids);
        AddOutcome[] outcomes = [.. readings.Select(Outcome)];
        await AddAsync();
        await ReplaceAsync();
        ReportRow[] reports = [.. _added.Concat(_reread).SelectMany(v => v.Last.Reports.Select((body, number) => new ReportRow(v.Row, number, body)))];
        if (reports.Length > 0) await _database.AddReportsAsync(_connection, reports, _cancellation);
        string[] Those(Func<AddOutcome, bool> isOne) => [.. readings.Zip(outcomes).Where(o => isOne(o.Second)).Select(o => o.First.Id)];
        var changed = Those(outcome => outcome != AddOutcome.Unchanged);
        return new Change<IReadOnlyList<AddOutcome>>(outcomes, changed.Length, changed) { New = Those(outcome => outcome == AddOutcome.Added) };
    }

    public ValueTask DisposeAsync() => _statements.DisposeAsync();

    /// <summary>Who adds the same articles waits here until this transaction ends; all hold them in one order, so that none waits for another in a circle.</summary>
    private async Task HoldAsync(string[] ids)
    {
        var held = await _statements.RowsAsync(
            $"INSERT INTO articles (id, current) SELECT l.id, 0 FROM {_database.Table("@ids", "id")} WHERE true ON CONFLICT (id) DO UPDATE SET current = articles.current RETURNING id, current",
            row => (Id: row.GetString(0), Current: row.GetInt64(1)), ("@ids", _database.List(ids)));
        foreach (var (id, current) in held) _current[id] = current;
    }

    private async Task LearnAsync(string[] ids)
    {
        string[] kept = [.. ids.Where(id => _current[id] > 0)];
        if (kept.Length == 0) return;
        var versions = await _statements.RowsAsync(
            $"SELECT row, article, content, reading FROM versions WHERE article IN ({_database.Listed("@kept")})",
            row => (Row: row.GetInt64(0), Article: row.GetString(1), Content: row.GetFieldValue<byte[]>(2), Reading: row.GetFieldValue<byte[]>(3)), ("@kept", _database.List(kept)));
        foreach (var version in versions) _known[(version.Article, Convert.ToHexString(version.Content))] = new KnownVersion { Row = version.Row, Reading = version.Reading };
    }

    private AddOutcome Outcome(StoredReading reading)
    {
        var key = (reading.Id, Convert.ToHexString(reading.ContentDigest));
        if (!_known.TryGetValue(key, out var version))
        {
            var number = ++_current[reading.Id];
            _added.Add(_known[key] = new KnownVersion { Number = number, Reading = reading.ReadingDigest, First = reading, Last = reading });
            return number == 1 ? AddOutcome.Added : AddOutcome.Revised;
        }

        if (version.Reading.AsSpan().SequenceEqual(reading.ReadingDigest)) return AddOutcome.Unchanged;
        (version.Reading, version.Last) = (reading.ReadingDigest, reading);
        if (version.Row != 0) _reread.Add(version);
        return AddOutcome.Reread;
    }

    private async Task AddAsync()
    {
        if (_added.Count == 0) return;
        var rows = await _database.AddVersionsAsync(_connection, [.. _added.Select(v => v.First.ToRow(v.Number, _database.Now, v.Last))], _cancellation);
        foreach (var (version, row) in _added.Zip(rows)) version.Row = row;
        await _database.Words.AddAsync(_connection, [.. _added.Select(v => (v.Row, v.First.Source))], _cancellation);
        await _statements.ChangeAsync(
            $"UPDATE articles SET withdrawn = NULL, current = (SELECT max(v.number) FROM versions v WHERE v.article = articles.id) WHERE id IN ({_database.Listed("@changed")})",
            ("@changed", _database.List([.. _added.Select(v => v.First.Id).Distinct(StringComparer.Ordinal)])));
    }

    private async Task ReplaceAsync()
    {
        foreach (var version in _reread)
        {
            await _statements.LaterAsync(
                "UPDATE versions SET reading = @reading, masthead = @masthead, clutter = @clutter, warnings = @warnings WHERE row = @row",
                ("@reading", version.Last.ReadingDigest), ("@masthead", version.Last.Masthead), ("@clutter", version.Last.Clutter), ("@warnings", version.Last.Warnings), ("@row", version.Row));
            await _statements.LaterAsync("DELETE FROM reports WHERE version = @row", ("@row", version.Row));
        }

        await _statements.FlushAsync();
    }

    /// <summary>A version that is kept, or is to be.</summary>
    private sealed class KnownVersion
    {
        private StoredReading? _last;

        /// <summary>0 until it is kept.</summary>
        public long Row { get; set; }

        public long Number { get; init; }

        public required byte[] Reading { get; set; }

        /// <summary>What brought it, of one that is to be kept.</summary>
        public StoredReading First
        {
            get => field ?? throw new InvalidOperationException("It was kept before.");
            init;
        }

        /// <summary>What was read of it last.</summary>
        public StoredReading Last
        {
            get => _last ?? throw new InvalidOperationException("It was not read again.");
            set => _last = value;
        }
    }
}
