using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Panj.Storage;

/// <summary>One number for everything that a store keeps, the same in whatever kind of database it is kept. What is derived (the index of words) is no part of it.</summary>
internal sealed class StoreDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _head = new byte[1 + sizeof(int)];

    /// <summary>SHA-256 over all rows in their order, in lower-case hexadecimal.</summary>
    public static Task<string> OfAsync(StoreDatabase database, CancellationToken cancellation) => database.ReadAsync(async connection =>
    {
        await using var moment = await database.BeginReadAsync(connection, cancellation);
        return await OfAsync(connection, cancellation);
    }, cancellation);

    /// <summary>The same within a transaction.</summary>
    public static async Task<string> OfAsync(DbConnection connection, CancellationToken cancellation)
    {
        using var digest = new StoreDigest();
        foreach (var select in Table.Selects)
        {
            await using var command = connection.Command(select);
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            while (await rows.ReadAsync(cancellation)) digest.Add(rows);
        }

        return Convert.ToHexStringLower(digest._hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Add(DbDataReader row)
    {
        for (var column = 0; column < row.FieldCount; column++)
        {
            var (sort, bytes) = Told(row.GetValue(column));
            _head[0] = sort;
            BinaryPrimitives.WriteInt32LittleEndian(_head.AsSpan(1), bytes.Length);
            _hash.AppendData(_head);
            _hash.AppendData(bytes);
        }
    }

    private static (byte Sort, byte[] Bytes) Told(object value) => value switch
    {
        DBNull => (0, []),
        byte[] bytes => (1, bytes),
        string text => (2, Encoding.UTF8.GetBytes(text)),
        _ => (3, Encoding.UTF8.GetBytes(Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))),
    };
}
