using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Wordings as rows.</summary>
internal sealed class WordingRows(StoreDatabase database, Statements statements) : IWordingRows
{
    private const string Columns = "SELECT number, article, rank, prints, original, lineage FROM picture_articles ";

    private const string Holders = "SELECT p.article, a.article, p.rank FROM picture_prints p JOIN picture_articles a ON a.number = p.article WHERE p.print = @print ORDER BY p.rank";

    private const string Earlier = "SELECT s.earlier, a.article, a.rank, a.original, s.prints FROM picture_shared s JOIN picture_articles a ON a.number = s.earlier WHERE s.later = @later ORDER BY s.earlier";

    private const string Share = """
        INSERT INTO picture_shared (later, earlier, prints) VALUES (@later, @earlier, @more)
        ON CONFLICT (later, earlier) DO UPDATE SET prints = picture_shared.prints + excluded.prints
        """;

    public Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<string> ids) => ids.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptArticle>>([])
        : statements.RowsAsync($"{Columns}WHERE article IN ({database.Listed("@ids")}) ORDER BY article", Kept, ("@ids", database.List(ids)));

    public Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<long> numbers) => numbers.Count == 0
        ? Task.FromResult<IReadOnlyList<KeptArticle>>([])
        : statements.RowsAsync($"{Columns}WHERE number IN ({database.Listed("@numbers")}) ORDER BY number", Kept, ("@numbers", database.List(numbers)));

    public async Task<long> AddAsync(KeptArticle article)
    {
        var number = Convert.ToInt64(
            await statements.ValueAsync(
                "INSERT INTO picture_articles (article, version, rank, prints) VALUES (@article, (SELECT current FROM articles WHERE id = @article), @rank, @prints) RETURNING number",
                ("@article", article.Id), ("@rank", article.Rank), ("@prints", Packed.Of(article.Prints))),
            CultureInfo.InvariantCulture);
        await statements.LaterAsync(
            $"INSERT INTO picture_prints (print, rank, article) SELECT l.print, @rank, @number FROM {database.Table("@prints", "print")}",
            ("@prints", database.List(article.Prints)), ("@rank", article.Rank), ("@number", number));
        return number;
    }

    public Task RelateAsync(KeptArticle article) => statements.LaterAsync(
        "UPDATE picture_articles SET original = @original, lineage = @lineage WHERE number = @number",
        ("@original", article.Original), ("@lineage", article.Lineage is { } lineage ? JsonSerializer.Serialize(lineage, StoredJson.Default.Lineage) : null), ("@number", article.Number));

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
        Earlier,
        row => new SharedWording(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.TextOrNull(3), row.GetInt32(4)),
        [.. later.Select(number => new (string, object?)[] { ("@later", number) })]);

    public Task<IReadOnlyList<long>> LaterAsync(long earlier) =>
        statements.RowsAsync("SELECT later FROM picture_shared WHERE earlier = @earlier ORDER BY later", row => row.GetInt64(0), ("@earlier", earlier));

    public Task<IReadOnlyList<long>> CopiesAsync(string original) =>
        statements.RowsAsync("SELECT number FROM picture_articles WHERE original = @original ORDER BY number", row => row.GetInt64(0), ("@original", original));

    public async Task ShareAsync(long later, long earlier, int more)
    {
        await statements.LaterAsync(Share, ("@later", later), ("@earlier", earlier), ("@more", more));
        if (more < 0) await statements.LaterAsync("DELETE FROM picture_shared WHERE later = @later AND earlier = @earlier AND prints <= 0", ("@later", later), ("@earlier", earlier));
    }

    public async Task ShareNewAsync(long later, IReadOnlyDictionary<long, int> earlier)
    {
        foreach (var alike in earlier.GroupBy(e => e.Value, e => e.Key))
            await statements.LaterAsync(
                $"INSERT INTO picture_shared (later, earlier, prints) SELECT @later, l.earlier, @prints FROM {database.Table("@earlier", "earlier")}",
                ("@later", later), ("@earlier", database.List([.. alike])), ("@prints", alike.Key));
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
