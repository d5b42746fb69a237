using System.Data.Common;
using System.IO.Compression;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps raw answers, compressed, in the database in which their articles are kept.</summary>
internal sealed class CaptureStore(StoreDatabase database) : ICaptureStore
{
    private const string Brotli = "br";

    private const string Of = "SELECT c.at, c.type, c.digest, o.packing, o.bytes FROM captures c JOIN contents o ON o.digest = c.digest WHERE c.address = @address ORDER BY c.at, c.digest";

    /// <inheritdoc/>
    public Task KeepAsync(Capture capture, CancellationToken cancellation) => database.WriteAsync([capture.Digest], async connection =>
    {
        var digest = Convert.FromHexString(capture.Digest);
        if (await connection.Command("SELECT 1 FROM contents WHERE digest = @digest", ("@digest", digest)).NumberAsync(cancellation) is null)
            await AddContentAsync(connection, digest, capture.Bytes, cancellation);
        return await connection.Command(
            "INSERT INTO captures (address, at, digest, type) VALUES (@address, @at, @digest, @type) ON CONFLICT DO NOTHING",
            ("@address", capture.Address), ("@at", capture.At.ToUnixTimeMilliseconds()), ("@digest", digest), ("@type", capture.ContentType)).ChangedAsync(cancellation);
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Capture>> OfAsync(string address, CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<Capture>>(
        async connection => await connection.Command(Of, ("@address", address)).RowsAsync(row => Kept(address, row), cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static Capture Kept(string address, DbDataReader row)
    {
        var bytes = row.GetFieldValue<byte[]>(4);
        return new Capture(
            address, DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.TextOrNull(1), Convert.ToHexStringLower(row.GetFieldValue<byte[]>(2)),
            row.GetString(3) == Brotli ? Unpacked(bytes) : bytes);
    }

    private static async Task AddContentAsync(DbConnection connection, byte[] digest, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var packed = Packed(bytes);
        var smaller = packed.Length < bytes.Length;
        await connection.Command(
            "INSERT INTO contents (digest, packing, bytes) VALUES (@digest, @packing, @bytes)",
            ("@digest", digest), ("@packing", smaller ? Brotli : ""), ("@bytes", smaller ? packed : bytes.ToArray())).ChangedAsync(cancellation);
    }

    private static byte[] Packed(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var into = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) into.Write(bytes.Span);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var from = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        from.CopyTo(bytes);
        return bytes.ToArray();
    }
}
