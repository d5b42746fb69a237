using System.Security.Cryptography;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of raw answers must do.</summary>
public abstract class CaptureConformance(StoreMaker maker) : StoreConformance(maker)
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100_000)]
    public async Task Bytes_come_back_exactly(int length)
    {
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes.AsSpan(length / 2));
        await Store.Captures.KeepAsync(Captured(bytes, Noon), Cancellation);
        var kept = (await Store.Captures.OfAsync("https://hill.example/a", Cancellation)).ShouldHaveSingleItem();
        kept.Bytes.ToArray().ShouldBe(bytes);
        (kept.At, kept.ContentType, kept.Digest).ShouldBe((Noon, "text/html", Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }

    [Fact]
    public async Task The_same_answer_is_kept_once()
    {
        var bytes = new byte[1_000];
        for (var time = 0; time < 3; time++) await Store.Captures.KeepAsync(Captured(bytes, Noon), Cancellation);
        await Store.Captures.KeepAsync(Captured(bytes, Noon.AddHours(1)), Cancellation);
        (await Store.Captures.OfAsync("https://hill.example/a", Cancellation)).Select(kept => kept.At).ShouldBe([Noon, Noon.AddHours(1)]);
        (await Store.Captures.OfAsync("https://hill.example/b", Cancellation)).ShouldBeEmpty();
    }

    private static Capture Captured(byte[] bytes, DateTimeOffset at) => new("https://hill.example/a", at, "text/html", Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
}
