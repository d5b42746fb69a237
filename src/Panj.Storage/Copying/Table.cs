namespace Panj.Storage;

/// <summary>A table that every kind of database has with the same columns and without numbers of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Order">What its rows are sorted by.</param>
internal readonly record struct Table(string Name, string[] Columns, string Order)
{
    /// <summary>Tables whose rows point to no version, those that others point to first.</summary>
    public static IReadOnlyList<Table> Plain { get; } =
    [
        new("articles", ["id", "current", "withdrawn"], "id"),
        new("withdrawals", ["article", "at", "reason"], "article, at"),
        new("feeds", ["address", "next", "state"], "address"),
        new("feed_items", ["feed", "key", "fingerprint", "body", "due", "attempts", "article"], "feed, key"),
        new("contents", ["digest", "packing", "bytes"], "digest"),
        new("captures", ["address", "at", "digest", "type"], "address, at, digest"),
        new("operations", ["number", "at", "kind", "author", "body"], "number"),
        new("users", ["name", "role", "password", "added"], "name"),
        new("tokens", ["id", "owner", "scope", "digest", "note", "added", "expires", "revoked"], "id"),
        new("views", ["owner", "name", "address"], "owner, name"),
        new("audit", ["number", "at", "who", "deed", "about"], "number"),
        new("watches", ["name", "state"], "name"),
        new("watch_told", ["watch", "key"], "watch, key"),
        new("watch_alerts", ["watch", "number", "body"], "watch, number"),
    ];

    /// <summary>The columns of versions but the number by which a database joins them to their reports.</summary>
    public const string Versions = "v.article, v.number, v.content, v.reading, v.text, v.told, v.masthead, v.clutter, v.warnings, v.read_at";

    /// <summary>Everything that is kept, each row in words that every kind of database has in common.</summary>
    public static IEnumerable<string> Selects =>
    [
        .. Plain.Select(table => table.Select),
        $"SELECT {Versions} FROM versions v ORDER BY v.article, v.number",
        "SELECT v.article, v.number, r.number, r.body FROM reports r JOIN versions v ON v.row = r.version ORDER BY v.article, v.number, r.number",
    ];

    /// <summary>All rows, sorted.</summary>
    public string Select => $"SELECT {string.Join(", ", Columns)} FROM {Name} ORDER BY {Order}";

    /// <summary>Adds a row of parameters @0, @1, ...</summary>
    public string Insert => $"INSERT INTO {Name} ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Index().Select(column => $"@p{column.Index}"))})";
}
