using Panj.Events.Ports;
using Panj.Picture.Keeping;

namespace Panj.Picture.Tests.Keeping;

/// <summary>Keeps a picture, and remembers which articles it looked up since that was last asked; from then on it has none of them at hand.</summary>
internal sealed class CountingKeeper : IPictureKeeper
{
    private readonly HashSet<string> _looked = new(StringComparer.Ordinal);
    private PictureKeeper _keeper = new();

    public Task<int> KeepAsync(IPictureRows rows, int most) => _keeper.KeepAsync(new CountedRows(rows, _looked), most);

    public int TakeLooked()
    {
        var looked = _looked.Count;
        _looked.Clear();
        _keeper = new PictureKeeper();
        return looked;
    }
}
