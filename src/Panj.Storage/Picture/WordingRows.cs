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
        foreach (var print in article.Prints)
            await statements.ChangeAsync("INSERT INTO picture_prints (print, rank, article) VALUES (@print, @rank, @number)", ("@print", print), ("@rank", article.Rank), ("@number", number));
        return number;
    }

    public Task RelateAsync(KeptArticle article) => statements.ChangeAsync(
        "UPDATE picture_articles SET original = @original, lineage = @lineage WHERE number = @number",
        ("@original", article.Original), ("@lineage", article.Lineage is { } lineage ? JsonSerializer.Serialize(lineage, StoredJson.Default.Lineage) : null), ("@number", article.Number));

    public async Task RemoveAsync(KeptArticle article)
    {
        foreach (var print in article.Prints)
            await statements.ChangeAsync("DELETE FROM picture_prints WHERE print = @print AND rank = @rank AND article = @number", ("@print", print), ("@rank", article.Rank), ("@number", article.Number));
        await statements.ChangeAsync("DELETE FROM picture_shared WHERE later = @number", ("@number", article.Number));
        await statements.ChangeAsync("DELETE FROM picture_articles WHERE number = @number", ("@number", article.Number));
    }

    public Task<IReadOnlyList<PrintHolder>> HoldersAsync(long print, int fewest) => statements.RowsWhileAsync(
        Holders, row => new PrintHolder(row.GetInt64(0), row.GetString(1), row.GetInt64(2)), holders => holders.Count <= fewest || holders[^1].Rank == holders[^2].Rank, ("@print", print));

    public Task<IReadOnlyList<SharedWording>> EarlierAsync(long later) => statements.RowsAsync(
        "SELECT s.earlier, a.article, a.rank, a.original, s.prints FROM picture_shared s JOIN picture_articles a ON a.number = s.earlier WHERE s.later = @later ORDER BY s.earlier",
        row => new SharedWording(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.TextOrNull(3), row.GetInt32(4)),
        ("@later", later));

    public Task<IReadOnlyList<long>> LaterAsync(long earlier) =>
        statements.RowsAsync("SELECT later FROM picture_shared WHERE earlier = @earlier ORDER BY later", row => row.GetInt64(0), ("@earlier", earlier));

    public Task<IReadOnlyList<long>> CopiesAsync(string original) =>
        statements.RowsAsync("SELECT number FROM picture_articles WHERE original = @original ORDER BY number", row => row.GetInt64(0), ("@original", original));

    public async Task ShareAsync(long later, long earlier, int more)
    {
        await statements.ChangeAsync(Share, ("@later", later), ("@earlier", earlier), ("@more", more));
        if (more < 0) await statements.ChangeAsync("DELETE FROM picture_shared WHERE later = @later AND earlier = @earlier AND prints <= 0", ("@later", later), ("@earlier", earlier));
    }

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
