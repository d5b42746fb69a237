using System.Data.Common;
using System.Text.Json;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Wordings as rows.</summary>
internal sealed class WordingRows(StoreDatabase database, Statements statements) : IWordingRows
{
    private const string Columns = "SELECT number, article, rank, prints, original, lineage FROM picture_articles ";

    private const string Holders = "SELECT p.article, a.article, p.rank FROM picture_prints p JOIN picture_articles a ON a.number = p.article WHERE p.print = @print ORDER BY p.rank";

    private const string Earlier = "SELECT s.earlier, a.article, a.rank, a.original, s.prints FROM picture_shared s JOIN picture_articles a ON a.number = s.earlier WHERE s.later = @later ORDER BY s.earlier";

    private const string Later = "SELECT later FROM picture_shared WHERE earlier = @earlier ORDER BY later";

    private readonly string _insert = $"""
        INSERT INTO picture_articles (article, version, rank, prints) SELECT l.article, k.current, l.rank, l.prints FROM {database.Each("article", "rank", "prints")} LEFT JOIN articles k ON k.id = l.article
        RETURNING number, article
        """;

    private readonly string _file = $"INSERT INTO picture_prints (print, rank, article) SELECT l.print, l.rank, l.article FROM {database.Each("print", "rank", "article")}";

    private readonly string _relate = $"""
        UPDATE picture_articles SET original = l.original, lineage = l.lineage FROM {database.Each("number", "original", "lineage")} WHERE picture_articles.number = l.number
        """;

    private readonly string _share = $"""
        INSERT INTO picture_shared (later, earlier, prints) SELECT l.later, l.earlier, l.more FROM {database.Each("later", "earlier", "more")} WHERE true
        ON CONFLICT (later, earlier) DO UPDATE SET prints = picture_shared.prints + excluded.prints
        """;

    private readonly string _part = $"DELETE FROM picture_shared WHERE prints <= 0 AND {database.Keyed("picture_shared", "later", "earlier")}";

    public Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<string> ids) => ids.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptArticle>>([])
        : statements.RowsAsync($"{Columns}WHERE article IN ({database.Listed("@ids")}) ORDER BY article", Kept, ("@ids", database.List(ids)));

    public Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<long> numbers) => numbers.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptArticle>>([])
        : statements.RowsAsync($"{Columns}WHERE number IN ({database.Listed("@numbers")}) ORDER BY number", Kept, ("@numbers", database.List(numbers)));

    public async Task<IReadOnlyList<long>> AddAsync(IReadOnlyList<KeptArticle> articles)
    {
        var added = await statements.ChangedEachAsync(
            _insert, row => (Number: row.GetInt64(0), Id: row.GetString(1)),
            ("@article", articles.Select(a => a.Id).ToArray()), ("@rank", articles.Select(a => a.Rank).ToArray()), ("@prints", articles.Select(a => Packed.Of(a.Prints)).ToArray()));
        var numbers = added.ToDictionary(a => a.Id, a => a.Number, StringComparer.Ordinal);
        var prints = articles.SelectMany(a => a.Prints.Select(print => (Print: print, a.Rank, Number: numbers[a.Id]))).ToArray();
        await statements.EachAsync(_file, ("@print", Array.ConvertAll(prints, p => p.Print)), ("@rank", Array.ConvertAll(prints, p => p.Rank)), ("@article", Array.ConvertAll(prints, p => p.Number)));
        return [.. articles.Select(a => numbers[a.Id])];
    }

    public Task RelateAsync(IReadOnlyList<KeptArticle> articles) => statements.EachAsync(
        _relate,
        ("@number", articles.Select(a => a.Number).ToArray()), ("@original", articles.Select(a => a.Original).ToArray()),
        ("@lineage", articles.Select(a => a.Lineage is { } lineage ? JsonSerializer.Serialize(lineage, StoredJson.Default.Lineage) : null).ToArray()));

    public async Task RemoveAsync(KeptArticle article)
    {
        await statements.LaterAsync(
            $"DELETE FROM picture_prints WHERE print IN ({database.Listed("@prints")}) AND rank = @rank AND article = @number",
            ("@prints", database.List(article.Prints)), ("@rank", article.Rank), ("@number", article.Number));
        await statements.LaterAsync("DELETE FROM picture_shared WHERE later = @number", ("@number", article.Number));
        await statements.LaterAsync("DELETE FROM picture_articles WHERE number = @number", ("@number", article.Number));
    }

    public async Task<IReadOnlyList<IReadOnlyList<PrintHolder>>> HoldersAsync(IReadOnlyList<long> prints, int fewest)
    {
        if (database.HoldersOfPrints is { } ofAll)
        {
            var byPrint = (await statements.RowsAsync(ofAll, row => (Print: row.GetInt64(3), Holder: Holder(row)), ("@prints", database.List(prints)), ("@fewest", fewest))).ToLookup(h => h.Print, h => h.Holder);
            return [.. prints.Select(print => byPrint[print].ToArray())];
        }

        var found = new List<IReadOnlyList<PrintHolder>>(prints.Count);
        foreach (var print in prints)
            found.Add(await statements.RowsWhileAsync(Holders, Holder, holders => holders.Count <= fewest || holders[^1].Rank == holders[^2].Rank, ("@print", print)));
        return found;
    }

    public Task<IReadOnlyList<IReadOnlyList<SharedWording>>> EarlierAsync(IReadOnlyList<long> later) => statements.RowsEachAsync(
        Earlier, row => new SharedWording(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.TextOrNull(3), row.GetInt32(4)), [("@later", later.ToArray())]);

    public Task<IReadOnlyList<IReadOnlyList<long>>> LaterAsync(IReadOnlyList<long> earlier) => statements.RowsEachAsync(Later, row => row.GetInt64(0), [("@earlier", earlier.ToArray())]);

    public Task<IReadOnlyList<IReadOnlyList<long>>> CopiesAsync(IReadOnlyList<string> originals) =>
        statements.RowsEachAsync("SELECT number FROM picture_articles WHERE original = @original ORDER BY number", row => row.GetInt64(0), [("@original", originals.ToArray())]);

    public async Task ShareAsync(IReadOnlyList<(long Later, long Earlier, int More)> pairs)
    {
        await statements.EachAsync(_share, ("@later", pairs.Select(p => p.Later).ToArray()), ("@earlier", pairs.Select(p => p.Earlier).ToArray()), ("@more", pairs.Select(p => p.More).ToArray()));
        var fewer = pairs.Where(p => p.More < 0).ToArray();
        await statements.EachAsync(_part, ("@later", Array.ConvertAll(fewer, p => p.Later)), ("@earlier", Array.ConvertAll(fewer, p => p.Earlier)));
    }

    private static PrintHolder Holder(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetInt64(2));

    private static KeptArticle Kept(DbDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Id = row.GetString(1),
        Rank = row.GetInt64(2),
        Prints = Packed.Numbers(row.GetFieldValue<byte[]>(3)),
        Original = row.TextOrNull(4),
        Lineage = row.TextOrNull(5) is { } lineage ? JsonSerializer.Deserialize(lineage, StoredJson.Default.Lineage) : null,
    };
}
