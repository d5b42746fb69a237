using Panj.Events.Ports;
using Panj.Picture.Keeping;

namespace Panj.Picture.Tests.Keeping;

/// <summary>Keeps a picture, and remembers at which reports it looked since that was last asked.</summary>
internal sealed class CountingKeeper : IPictureKeeper
{
    private readonly PictureKeeper _keeper = new();
    private readonly HashSet<long> _looked = [];

    public Task<int> KeepAsync(IPictureRows rows, int most) => _keeper.KeepAsync(new CountedRows(rows, _looked), most);

    public int TakeLooked()
    {
        var looked = _looked.Count;
        _looked.Clear();
        return looked;
    }
}
