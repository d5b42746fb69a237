using Microsoft.AspNetCore.Builder;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;
using Panj.Picture.Keeping;
using Panj.Picture.Theatres;
using Panj.Storage;

namespace Panj.Server.Tests;

/// <summary>A server on a free port over a store of the sample stories.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-server-");
    private Storage.Store? _store;
    private WebApplication? _app;
    private HttpClient? _client;

    public HttpClient Client => _client ?? throw new InvalidOperationException("Not started.");

    public Uri Address => Client.BaseAddress ?? throw new InvalidOperationException("Not started.");

    public IArticleStore Store => _store?.Articles ?? throw new InvalidOperationException("Not started.");

    internal Storage.Store Everything => _store ?? throw new InvalidOperationException("Not started.");

    public IFeedStore Feeds => _store?.Feeds ?? throw new InvalidOperationException("Not started.");

    internal WatchTelling? Telling { get; init; }

    /// <summary>What the store holds when the server starts.</summary>
    internal IReadOnlyList<ArticleReading> Readings { get; init; } = SampleStories.All;

    /// <summary>Watches that are there before it looks for the first time.</summary>
    internal IReadOnlyList<Watch> Watches { get; init; } = [];

    internal IReadOnlyList<OverlayShape> Overlay { get; init; } = [];

    internal IReadOnlyList<Theatre> Theatres { get; init; } = [];

    internal TimeProvider Time { get; init; } = TimeProvider.System;

    public IOperationStore Operations => _store?.Operations ?? throw new InvalidOperationException("Not started.");

    public IPictureStore KeptPicture => _store?.Picture ?? throw new InvalidOperationException("Not started.");

    /// <summary>The picture of the sample stories.</summary>
    internal static Snapshot Picture => new PictureBuilder().Build([.. SampleStories.All]);

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteStore.OpenAsync(new() { Path = Path.Combine(_folder.FullName, "panj.db"), Keeper = new PictureKeeper() }, default);
        await _store.Articles.AddAllAsync(Readings, default);
        foreach (var watch in Watches) await _store.Watches.AddAsync(watch, [], default);
        _app = PanjServer.Create(new PanjServerOptions { Store = _store.Articles, Operations = _store.Operations, Picture = _store.Picture, Users = _store.Users, Views = _store.Views, Watches = _store.Watches, Feeds = _store.Feeds, Telling = Telling, Urls = ["http://127.0.0.1:0"], OpenAs = "Zarina", Time = Time, Overlay = Overlay, Theatres = Theatres });
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    /// <summary>Overwrites the store's file with something else.</summary>
    internal void LoseTheStore()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in _folder.GetFiles()) file.Delete();
        File.WriteAllText(Path.Combine(_folder.FullName, "panj.db"), new string('x', 5000));
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
