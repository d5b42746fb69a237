using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps raw answers, compressed, in the SQLite file in which their articles are kept.</summary>
public sealed class SqliteCaptureStore : ICaptureStore
{
    private const string Brotli = "br";

    private readonly StoreFile _file;

    private SqliteCaptureStore(StoreFile file) => _file = file;

    /// <summary>Opens the file, creating it where it may, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<SqliteCaptureStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation) =>
        new(await StoreFile.OpenUpToDateAsync(options, cancellation));

    /// <inheritdoc/>
    public Task KeepAsync(Capture capture, CancellationToken cancellation) => SqliteFaults.GuardAsync(_file.Path, async () =>
    {
        await using var connection = await _file.OpenAsync(cancellation);
        await using var transaction = connection.BeginTransaction(deferred: false);
        var digest = Convert.FromHexString(capture.Digest);
        if (!await HasAsync(connection, digest, cancellation)) await AddContentAsync(connection, digest, capture.Bytes, cancellation);
        await using var insert = connection.Command(
            "INSERT INTO captures (address, at, digest, type) VALUES ($address, $at, $digest, $type) ON CONFLICT DO NOTHING",
            ("$address", capture.Address), ("$at", capture.At.ToUnixTimeMilliseconds()), ("$digest", digest), ("$type", (object?)capture.ContentType ?? DBNull.Value));
        await insert.ExecuteNonQueryAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    });

    /// <inheritdoc/>
    public Task<IReadOnlyList<Capture>> OfAsync(string address, CancellationToken cancellation) => SqliteFaults.GuardAsync<IReadOnlyList<Capture>>(_file.Path, async () =>
    {
        await using var connection = await _file.OpenAsync(cancellation);
        await using var command = connection.Command(
            "SELECT c.at, c.type, c.digest, o.packing, o.bytes FROM captures c JOIN contents o ON o.digest = c.digest WHERE c.address = $address ORDER BY c.at, c.digest", ("$address", address));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var captures = new List<Capture>();
        while (await row.ReadAsync(cancellation))
        {
            var bytes = row.GetFieldValue<byte[]>(4);
            captures.Add(new Capture(
                address, DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.TextOrNull(1), Convert.ToHexStringLower(row.GetFieldValue<byte[]>(2)), row.GetString(3) == Brotli ? Unpacked(bytes) : bytes));
        }

        return captures;
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Close();
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> HasAsync(SqliteConnection connection, byte[] digest, CancellationToken cancellation)
    {
        await using var command = connection.Command("SELECT 1 FROM contents WHERE digest = $digest", ("$digest", digest));
        return await command.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task AddContentAsync(SqliteConnection connection, byte[] digest, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var packed = Packed(bytes);
        var smaller = packed.Length < bytes.Length;
        await using var insert = connection.Command(
            "INSERT INTO contents (digest, packing, bytes) VALUES ($digest, $packing, $bytes)",
            ("$digest", digest), ("$packing", smaller ? Brotli : ""), ("$bytes", smaller ? packed : bytes.ToArray()));
        await insert.ExecuteNonQueryAsync(cancellation);
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
