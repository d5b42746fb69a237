using System.Security.Cryptography;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

public sealed class SqliteCaptureStoreTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-test-");
    private SqliteCaptureStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await SqliteCaptureStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, "a.db") }, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100_000)]
    public async Task Bytes_come_back_exactly(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes.AsSpan(length / 2));
        await _store.KeepAsync(Captured(bytes, Noon), Cancellation);
        var kept = (await _store.OfAsync("https://hill.example/a", Cancellation)).ShouldHaveSingleItem();
        kept.Bytes.ToArray().ShouldBe(bytes);
        (kept.At, kept.ContentType, kept.Digest).ShouldBe((Noon, "text/html", Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public async Task Fetching_twice_keeps_content_once()
    {
        var bytes = new byte[1_000_000];
        new Random(7).NextBytes(bytes);
        for (var hour = 0; hour < 5; hour++) await _store.KeepAsync(Captured(bytes, Noon.AddHours(hour)), Cancellation);
        (await _store.OfAsync("https://hill.example/a", Cancellation)).Count.ShouldBe(5);
        _folder.GetFiles().Sum(file => file.Length).ShouldBeLessThan(3_500_000);
    }

    private static Capture Captured(byte[] bytes, DateTimeOffset at) => new("https://hill.example/a", at, "text/html", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
}
