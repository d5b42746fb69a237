using System.Buffers.Binary;

namespace Panj.Storage;

/// <summary>Numbers of eight bytes each as one value.</summary>
internal static class Packed
{
    public static byte[] Of(IReadOnlyList<long> numbers)
    {
        var bytes = new byte[numbers.Count * sizeof(long)];
        for (var i = 0; i < numbers.Count; i++) BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), numbers[i]);
        return bytes;
    }

    public static IReadOnlyList<long> Numbers(byte[] bytes)
    {
        var numbers = new long[bytes.Length / sizeof(long)];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i * sizeof(long)));
        return numbers;
    }
}
