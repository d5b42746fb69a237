using System.Buffers.Binary;

namespace Panj.Reading.Places.Dumps;

/// <summary>A place as the file keeps it beside each of its names.</summary>
/// <param name="Id">Identifier of GeoNames.</param>
/// <param name="Latitude">In hundred-thousandths of a degree.</param>
/// <param name="Longitude">In hundred-thousandths of a degree.</param>
/// <param name="Admin">Number of the division code.</param>
/// <param name="First">First letter of the country, 0 for none.</param>
/// <param name="Second">Second letter of the country, 0 for none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Scale">Eight times the binary logarithm of the population.</param>
internal readonly record struct PlaceRow(int Id, int Latitude, int Longitude, ushort Admin, byte First, byte Second, SpotKind Kind, byte Scale)
{
    public const int Bytes = 18;

    public static PlaceRow Of(in DumpRow row, ushort admin) => new(
        row.Id,
        (int)Math.Round(row.Latitude * PlaceFormat.PerDegree),
        (int)Math.Round(row.Longitude * PlaceFormat.PerDegree),
        admin,
        (byte)(row.Country.Length == 2 ? row.Country[0] : 0),
        (byte)(row.Country.Length == 2 ? row.Country[1] : 0),
        row.Kind,
        PlaceFormat.ScaleOf(row.Population));

    public static PlaceRow Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadInt32LittleEndian(bytes),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt16LittleEndian(bytes[12..]),
        bytes[14],
        bytes[15],
        (SpotKind)bytes[16],
        bytes[17]);

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Id);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], Latitude);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Longitude);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[12..], Admin);
        (bytes[14], bytes[15], bytes[16], bytes[17]) = (First, Second, (byte)Kind, Scale);
    }
}
