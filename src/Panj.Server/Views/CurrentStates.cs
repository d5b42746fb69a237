using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Theatres;

namespace Panj.Server.Views;

/// <summary>The states of theatres that were asked for lately, built once for each state of the store of those parts of its picture that bear on them.</summary>
internal sealed class CurrentStates(PictureParts parts, KeptStates kept, IArticleStore articles, KnownTheatres theatres, TimeProvider time) : IDisposable
{
    /// <summary>Events of one state: a page of more rows nobody reads.</summary>
    public const int MostOfOne = 2_000;

    /// <summary>States kept: a reader walks from day to day.</summary>
    private const int MostKept = 16;

    /// <summary>Events of the states kept, of which those that are shown by two of them count twice.</summary>
    private const int MostEvents = 10_000;

    private readonly SemaphoreSlim _building = new(1, 1);
    private readonly Dictionary<(string?, DateOnly), StateView> _states = [];
    private long _revision = -1;

    /// <summary>The theatres that can be asked for.</summary>
    public KnownTheatres Theatres => theatres;

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The state on a day over everything the store keeps.</summary>
    public async Task<StateView> GetAsync(Theatre? theatre, DateOnly asOf, CancellationToken cancellation)
    {
        var revision = await parts.RevisionAsync(cancellation);
        await _building.WaitAsync(cancellation);
        try
        {
            if (_revision != revision || _states.Count >= MostKept || _states.Values.Sum(s => s.State.Picture.Events.Count) > MostEvents) _states.Clear();
            _revision = revision;
            var key = (theatre?.Name, asOf);
            return _states.TryGetValue(key, out var known) ? known : _states[key] = await BuildAsync(revision, theatre, asOf, cancellation);
        }
        finally
        {
            _building.Release();
        }
    }

    public void Dispose() => _building.Dispose();

    private async Task<StateView> BuildAsync(long revision, Theatre? theatre, DateOnly asOf, CancellationToken cancellation)
    {
        var state = await kept.BuildAsync(asOf, theatre, cancellation);
        return new StateView(state, new PictureView(revision, state.Picture), await articles.FindAllAsync(state.Undated, cancellation))
        {
            Known = await parts.Kept.PublishedBetweenAsync(cancellation),
        };
    }
}
