using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Panj.Bench.Multiplying;

/// <summary>
/// Makes a store of very many articles of one that "store" grew on SQLite: all that is in it is there so many times, each time of other articles, later days and other
/// events. Texts keep their words, so that an index of words meets each so many times oftener. Fingerprints and blocks of a turn are its own, but for those of lines that
/// many outlets end with, which all turns share. The store answers and takes in as one does that was grown article by article.
/// </summary>
internal sealed class StoreMultiplier : IDisposable
{
    private const int Seed = 20261130;

    /// <summary>A fingerprint that more articles have is that of a line that many end with.</summary>
    private const int HoldersOfOwn = 8;

    private const long ReportsOfArticle = 1L << 22;

    private static readonly string[] _functions = ["other_article", "other_event", "told_later", "moved", "other_prints", "other_blocks"];

    /// <summary>What is done, step by step; base is the store as it was. While so much is added, the index of words has more of the memory than SQLite gives it by itself.</summary>
    private static readonly string[] _steps =
    [
        "INSERT INTO articles (id, current, withdrawn) SELECT other_article(t.turn, id), current, withdrawn FROM turns t CROSS JOIN base.articles",
        """
        INSERT INTO versions (row, article, number, content, reading, text, told, masthead, clutter, warnings, read_at)
        SELECT row + t.by_versions, other_article(t.turn, article), number, content, reading, text, told_later(t.turn, told), masthead, clutter, warnings, read_at FROM turns t CROSS JOIN base.versions
        """,
        "INSERT INTO reports (version, number, body) SELECT version + t.by_versions, number, told_later(t.turn, body) FROM turns t CROSS JOIN base.reports",
        """
        INSERT INTO picture_articles (number, article, rank, prints, original, lineage, version)
        SELECT number + t.by_articles, other_article(t.turn, article), rank + (t.by_days << 28), other_prints(t.turn, prints), other_article(t.turn, original), told_later(t.turn, lineage), version
        FROM turns t CROSS JOIN base.picture_articles
        """,
        """
        INSERT INTO picture_prints (print, rank, article)
        SELECT CASE WHEN print IN (SELECT print FROM stock) THEN print ELSE (print | t.by_prints) - (print & t.by_prints) END, rank + (t.by_days << 28), article + t.by_articles
        FROM base.picture_prints CROSS JOIN turns t ORDER BY 1, 2, 3
        """,
        "INSERT INTO picture_shared (later, earlier, prints) SELECT later + t.by_articles, earlier + t.by_articles, s.prints FROM turns t CROSS JOIN base.picture_shared s",
        """
        INSERT INTO picture_reports (number, position, blocks, event)
        SELECT number + t.by_reports, moved(t.turn, position), other_blocks(t.turn, blocks), other_event(t.turn, event) FROM turns t CROSS JOIN base.picture_reports
        """,
        """
        INSERT INTO picture_blocks (block, position, report)
        SELECT (b.block | t.by_prints) - (b.block & t.by_prints), r.position, r.number FROM base.picture_blocks b CROSS JOIN turns t CROSS JOIN main.picture_reports r ON r.number = b.report + t.by_reports ORDER BY 1, 2
        """,
        "INSERT INTO picture_pairs (one, other, total, joins) SELECT one + t.by_reports, other + t.by_reports, total, joins FROM turns t CROSS JOIN base.picture_pairs",
        """
        INSERT INTO picture_events (number, id, position, hidden, kind, status, background, day, first, last, breadth, latitude, longitude, origins, outlets, disputed, body, told)
        SELECT number + t.by_events, other_event(t.turn, id), moved(t.turn, position), hidden, kind, status, background, day + t.by_days, first + t.by_days, last + t.by_days, breadth, latitude, longitude, origins,
               outlets, disputed, told_later(t.turn, body), told + t.by_days
        FROM turns t CROSS JOIN base.picture_events
        """,
        "INSERT INTO picture_marks (event, name) SELECT event + t.by_events, name FROM turns t CROSS JOIN base.picture_marks",
        "INSERT INTO picture_words (rowid, searched) SELECT s.event + t.by_events, s.words FROM turns t CROSS JOIN searched s",
        "INSERT INTO words (words, rank) VALUES ('hashsize', 268435456)",
        "INSERT INTO words (rowid, title, text) SELECT row + t.by_versions, title, CAST(text AS TEXT) FROM turns t CROSS JOIN base.versions",
        "INSERT INTO words (words, rank) VALUES ('hashsize', 1048576)",
        "UPDATE store SET revision = revision + 1",
    ];

    private readonly SqliteConnection _connection;
    private readonly HashSet<long> _stock = [];

    private StoreMultiplier(string path) => _connection = new SqliteConnection($"Data Source={path};Pooling=False");

    public void Dispose() => _connection.Dispose();

    /// <summary>Copies a store to another file and has all of it there so many times; prints how long each step took.</summary>
    public static int Run(string from, string path, int times)
    {
        File.Copy(from, path);
        using var multiplier = new StoreMultiplier(path);
        multiplier._connection.Open();
        foreach (var setting in (string[])["journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -2000000", "temp_store = FILE"]) multiplier.Execute($"PRAGMA {setting}");
        multiplier.Execute($"ATTACH '{from}' AS base");
        multiplier.Prepare(times);
        foreach (var step in _steps)
        {
            var watch = Stopwatch.StartNew();
            multiplier.Execute(step);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0} s {step.AsSpan(0, Math.Min(40, step.Length))}"));
        }

        multiplier.Execute("PRAGMA journal_mode = WAL");
        return 0;
    }

    private void Prepare(int times)
    {
        var (articles, kept) = (Number("SELECT count(*) FROM base.articles WHERE id LIKE 'g%'"), Number("SELECT max(number) FROM base.picture_articles"));
        var other = new OtherSelf(times, (int)articles, News.DayOf((int)articles).DayNumber - News.DayOf(0).DayNumber, new Random(Seed));
        var (versions, events) = (Number("SELECT max(row) FROM base.versions"), Number("SELECT max(number) FROM base.picture_events"));
        Execute("CREATE TEMP TABLE turns (turn INTEGER PRIMARY KEY, by_versions INTEGER, by_articles INTEGER, by_reports INTEGER, by_events INTEGER, by_days INTEGER, by_prints INTEGER)");
        for (var turn = 1L; turn < times; turn++)
            Execute($"INSERT INTO turns VALUES ({turn}, {turn * versions}, {turn * kept}, {turn * kept * ReportsOfArticle}, {turn * events}, {other.DaysOf((int)turn)}, {other.PrintsOf((int)turn)})");
        Execute($"CREATE TEMP TABLE stock AS SELECT print FROM base.picture_prints GROUP BY print HAVING count(*) > {HoldersOfOwn}");
        Execute("CREATE UNIQUE INDEX temp.stock_of ON stock (print)");
        Read("SELECT print FROM stock", row => _stock.Add(row.GetInt64(0)));
        Define(other);
        KeepSearched();
    }

    private void Define(OtherSelf other)
    {
        _connection.CreateFunction<int, string?, string?>(_functions[0], other.Article, isDeterministic: true);
        _connection.CreateFunction<int, string?, string?>(_functions[1], OtherSelf.Event, isDeterministic: true);
        _connection.CreateFunction<int, string?, string?>(_functions[2], other.Told, isDeterministic: true);
        _connection.CreateFunction<int, byte[], byte[]>(_functions[3], other.Position, isDeterministic: true);
        _connection.CreateFunction<int, byte[], byte[]>(_functions[4], (turn, prints) => other.Prints(turn, prints, _stock), isDeterministic: true);
        HashSet<long> none = [];
        _connection.CreateFunction<int, byte[], byte[]>(_functions[5], (turn, blocks) => other.Prints(turn, blocks, none), isDeterministic: true);
    }

    /// <summary>The index of events by words keeps no texts: the words of each are had from the index itself.</summary>
    private void KeepSearched()
    {
        Execute("CREATE VIRTUAL TABLE temp.instances USING fts5vocab('base', 'picture_words', 'instance')");
        var words = new Dictionary<long, StringBuilder>();
        Read("SELECT doc, term FROM temp.instances", row =>
        {
            if (!words.TryGetValue(row.GetInt64(0), out var found)) words[row.GetInt64(0)] = found = new StringBuilder();
            found.Append(row.GetString(1)).Append(' ');
        });
        Execute("CREATE TEMP TABLE searched (event INTEGER PRIMARY KEY, words TEXT)");
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO searched VALUES (@event, @words)";
        insert.Parameters.AddWithValue("@event", 0L);
        insert.Parameters.AddWithValue("@words", "");
        using var transaction = insert.Transaction = _connection.BeginTransaction();
        foreach (var (number, found) in words)
        {
            (insert.Parameters[0].Value, insert.Parameters[1].Value) = (number, found.ToString());
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private void Execute(string sql) => Read(sql, _ => { });

    private long Number(string sql)
    {
        var number = 0L;
        Read(sql, row => number = row.GetInt64(0));
        return number;
    }

    private void Read(string sql, Action<SqliteDataReader> use)
    {
        using var command = _connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        using var reader = command.ExecuteReader();
        while (reader.Read()) use(reader);
    }
}
