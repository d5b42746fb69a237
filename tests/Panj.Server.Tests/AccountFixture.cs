using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Time.Testing;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Server.SigningIn;
using Panj.Storage;

namespace Panj.Server.Tests;

/// <summary>A server over the sample stories whose store has one account a role, each with a token, at a time that the tests turn.</summary>
public sealed class AccountFixture : IAsyncLifetime
{
    public const string WatchName = "standing";

    public const string Password = "correct horse battery";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-accounts-");
    private readonly RandomNumberGenerator _chance = RandomNumberGenerator.Create();
    private readonly Dictionary<UserRole, string> _secrets = [];
    private Storage.Store? _store;
    private WebApplication? _app;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    internal RateOptions Rates { get; init; } = new();

    internal TelemetryOptions Telemetry { get; init; } = new();

    public Uri Address => new((_app ?? throw new InvalidOperationException("Not started.")).Urls.Single());

    public Storage.Store Store => _store ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        _store = await SqliteStore.OpenAsync(new() { Path = Path.Combine(_folder.FullName, "panj.db"), Time = Time, Keeper = new PictureKeeper() }, default);
        await _store.Articles.AddAllAsync(SampleStories.All, default);
        var hash = new Credentials(_chance).Hash("", Password);
        foreach (var role in Enum.GetValues<UserRole>())
        {
            await _store.Users.AddAsync(new User(Slug.Of(role), role, hash, Time.GetUtcNow()), default);
            _secrets[role] = await TokenAsync(Slug.Of(role), role, days: 30);
        }

        await _store.Watches.AddAsync(new Watch { Name = WatchName, Conditions = [new() { Kind = WatchConditionKind.Dispute }], Since = Time.GetUtcNow() }, [], default);
        _app = PanjServer.Create(new PanjServerOptions
        {
            Store = _store.Articles,
            Operations = _store.Operations,
            Picture = _store.Picture,
            Users = _store.Users,
            Views = _store.Views,
            Watches = _store.Watches,
            Telemetry = Telemetry,
            Rates = Rates,
            Feeds = _store.Feeds,
            Urls = ["http://127.0.0.1:0"],
            Time = Time,
        });
        await _app.StartAsync();
    }

    /// <summary>A client that acts by the token of a role; of nobody for null.</summary>
    public HttpClient Client(UserRole? role) => Client(role is { } known ? _secrets[known] : null);

    public HttpClient Client(string? secret)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        if (secret is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    public async Task<string> TokenAsync(string owner, UserRole scope, int days)
    {
        var (secret, token) = new Credentials(_chance).NewToken(owner, scope, Time.GetUtcNow(), Time.GetUtcNow().AddDays(days));
        await Store.Users.AddTokenAsync(token, default);
        return secret;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (_store is not null) await _store.DisposeAsync();
        _chance.Dispose();
        _folder.Delete(recursive: true);
    }
}
