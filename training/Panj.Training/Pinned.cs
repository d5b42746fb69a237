using System.Runtime.InteropServices;
using Panj.Language.Models;

namespace Panj.Training;

/// <summary>Reads models that were just made; their memory stays pinned until the process ends.</summary>
internal static class Pinned
{
    public static unsafe ModelReader Reader(byte[] file)
    {
        var handle = GCHandle.Alloc(file, GCHandleType.Pinned);
        return new ModelReader((byte*)handle.AddrOfPinnedObject(), file.Length);
    }
}
