using System.Text;

namespace Panj.Language.Models;

/// <summary>Walks a model's bytes in place. The memory belongs to the loaded assembly (or to whoever pinned it) and outlives the reader.</summary>
internal sealed unsafe class ModelReader(byte* start, long length)
{
    private readonly long _length = length;
    private long _at;

    /// <summary>The embedded model of that file name.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such model, or not as mapped memory.</exception>
    public static ModelReader Embedded(string file)
    {
        var stream = typeof(ModelReader).Assembly.GetManifestResourceStream("models/" + file);
        return stream is UnmanagedMemoryStream mapped
            ? new ModelReader(mapped.PositionPointer, mapped.Length)
            : throw new InvalidOperationException($"The model {file} is not part of this build.");
    }

    public int Int32() => *(int*)Take(4);

    public string[] Strings()
    {
        var strings = new string[Int32()];
        for (var i = 0; i < strings.Length; i++)
        {
            var bytes = Int32();
            strings[i] = Encoding.UTF8.GetString(Take(bytes), bytes);
        }

        return strings;
    }

    /// <summary>The next <paramref name="bytes"/> bytes, unread.</summary>
    public byte* Take(int bytes)
    {
        if (bytes < 0 || _at + bytes > _length) throw new InvalidOperationException("A model ends before it should.");
        var here = start + _at;
        _at += bytes;
        return here;
    }
}
