using Npgsql;
using Panj.Collecting;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Language;
using Panj.Picture;
using Panj.Picture.Keeping;
using Panj.Reading;
using Panj.Storage;
using Panj.Storage.Postgres;
using Panj.Workers.Brokering;
using Panj.Workers.Submitting;
using RabbitMQ.Client;

namespace Panj.Workers.Tests;

/// <summary>Queues and a schema of a test's own, on the servers that PANJ_TEST_RABBITMQ and PANJ_TEST_POSTGRES name. Without them tests are skipped at home and fail in CI.</summary>
public sealed class WorkBench : IAsyncLifetime
{
    public static Lazy<ArticleReader> Reader { get; } = new(() => StandardReader.Create(LanguageEngine.Load()));

    private readonly string _name = "t" + Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);
    private readonly string? _broker = Environment.GetEnvironmentVariable("PANJ_TEST_RABBITMQ");
    private readonly string? _database = Environment.GetEnvironmentVariable("PANJ_TEST_POSTGRES");
    private readonly List<string> _troubles = [];
    private bool _isMade;

    public BrokerSettings Broker => new() { Addresses = [new Uri(_broker!)], Name = _name, MergeQueues = 4, RetryDelay = TimeSpan.FromMilliseconds(300), LongestPause = TimeSpan.FromSeconds(1) };

    public string Connection => new NpgsqlConnectionStringBuilder(_database) { SearchPath = _name, MaxPoolSize = 8 }.ToString();

    /// <summary>What workers said went wrong.</summary>
    public IReadOnlyList<string> Troubles
    {
        get
        {
            lock (_troubles) return [.. _troubles];
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        string[] missing = [.. new[] { ("PANJ_TEST_RABBITMQ", _broker), ("PANJ_TEST_POSTGRES", _database) }.Where(v => string.IsNullOrEmpty(v.Item2)).Select(v => v.Item1)];
        if (missing.Length > 0 && Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail($"{string.Join(", ", missing)} names no server.");
        Assert.SkipWhen(missing.Length > 0, $"{string.Join(", ", missing)} names no server.");
        await ExecuteAsync($"CREATE SCHEMA {_name}");
        _isMade = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isMade) return;
        await ExecuteAsync($"DROP SCHEMA {_name} CASCADE");
        await OnChannelAsync(async channel =>
        {
            var names = new Topology(Broker);
            foreach (var queue in names.Queues) await channel.QueueDeleteAsync(queue.Name);
            foreach (var (exchange, _) in names.Exchanges) await channel.ExchangeDeleteAsync(exchange);
            return true;
        });
    }

    public Task<Store> OpenAsync() => PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = Connection, Keeper = new PictureKeeper(), IsKeptLater = true }, Cancellation);

    public Worker Worker(IStore store, WorkerSettings? settings = null) => Worker(store.Articles, store.Picture, settings);

    public Worker Worker(IArticleStore articles, IPictureStore picture, WorkerSettings? settings = null) => new(
        Broker,
        settings ?? new WorkerSettings { Readers = 2, Batch = 8 },
        new WorkerParts { Articles = articles, Picture = picture, Reader = Reader, Name = _name, Trouble = Say });

    /// <summary>Works until nothing waits; what was stored.</summary>
    public async Task<WorkLog> WorkOnceAsync(WorkerSettings? settings = null)
    {
        await using var store = await OpenAsync();
        using var worker = Worker(store, settings);
        await worker.RunAsync(once: true, Cancellation);
        return worker.Log;
    }

    public async Task SubmitAsync(IReadOnlyList<CollectedArticle> articles)
    {
        await using var submitter = new ArticleSubmitter(Broker, TimeProvider.System, Say);
        await submitter.SubmitAsync(articles, Cancellation);
    }

    /// <summary>The export of what the workers made.</summary>
    public async Task<string> ExportAsync()
    {
        await using var store = await OpenAsync();
        (await store.Picture.TakeInAsync(1, null, Cancellation)).ShouldBe(default);
        return Export(await store.Picture.WholeAsync(Cancellation));
    }

    /// <summary>The export of one embedded store to which one process adds the articles in their order.</summary>
    public static async Task<string> EmbeddedAsync(IEnumerable<CollectedArticle> articles)
    {
        var folder = Directory.CreateTempSubdirectory("panj-workers-");
        try
        {
            await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "a.db"), Keeper = new PictureKeeper() }, Cancellation);
            foreach (var portion in articles.Chunk(100)) await store.Articles.AddAllAsync([.. portion.AsParallel().AsOrdered().Select(Read)], Cancellation);
            return Export(await store.Picture.WholeAsync(Cancellation));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Does something on a channel of its own.</summary>
    public async Task<T> OnChannelAsync<T>(Func<IChannel, Task<T>> work)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(_broker!) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        return await work(channel);
    }

    /// <summary>Where the files of this repository lie.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Panj.slnx");
        return folder.FullName;
    }

    /// <summary>A picture as its export has it.</summary>
    public static string Export(Events.Snapshot picture)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, Kinship.WithStories(picture));
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Events.ArticleReading Read(CollectedArticle collected)
    {
        var reading = Reader.Value.ReadAnyway(collected.Article);
        return collected.Warnings.Count == 0 ? reading : reading with { Warnings = [.. collected.Warnings, .. reading.Warnings] };
    }

    /// <summary>Looks again and again, a few times a second.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await holds()) await looks.WaitForNextTickAsync(Cancellation);
    }

    /// <summary>Remembers what went wrong.</summary>
    public void Say(string words)
    {
        lock (_troubles) _troubles.Add(words);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
