using Panj.Picture.Boards;
using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>The states of theatres that were asked for lately, built once for each state of the store.</summary>
internal sealed class CurrentStates(TimeProvider time) : IDisposable
{
    /// <summary>States kept: a reader walks from day to day.</summary>
    private const int MostKept = 16;

    private readonly StateBuilder _builder = new();
    private readonly SemaphoreSlim _building = new(1, 1);
    private readonly Dictionary<(string?, DateOnly), State> _states = [];
    private long _revision = -1;

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The state on a day over everything the store keeps.</summary>
    public async Task<State> GetAsync(PictureView picture, Theatre? theatre, DateOnly asOf, CancellationToken cancellation)
    {
        await _building.WaitAsync(cancellation);
        try
        {
            if (_revision != picture.Revision || _states.Count >= MostKept) _states.Clear();
            _revision = picture.Revision;
            var key = (theatre?.Name, asOf);
            return _states.TryGetValue(key, out var known) ? known : _states[key] = _builder.Build(picture.Picture, picture.Operations, asOf, theatre);
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();
}
