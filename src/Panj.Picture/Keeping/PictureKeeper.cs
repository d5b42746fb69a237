using Panj.Events.Ports;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps a picture beside the articles it is of, so that a question need not derive it anew: what an article can touch is derived again and nothing else, with the
/// outcome of <see cref="PictureBuilder"/> over everything. Safe for use from many threads, one after the other.
/// </summary>
public sealed class PictureKeeper : IPictureKeeper, IDisposable
{
    private readonly ReadingCache _cache = new();
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public async Task<int> KeepAsync(IPictureRows rows, int most)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await _one.WaitAsync();
        try
        {
            var due = await rows.DueAsync(most);
            if (due.Count == 0) return 0;
            await TakeInAsync(rows, due);
            await rows.SettleAsync(due);
            return due.Count;
        }
        finally
        {
            _cache.Forget();
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task TakeInAsync(IPictureRows rows, IReadOnlyList<string> due)
    {
        var desk = new Desk(rows, _cache);
        var gone = await rows.Wordings.FindAsync(due);
        var come = await rows.ReadingsAsync(due);
        var wordings = new WordingKeeper(desk);
        foreach (var article in gone) await wordings.RemoveAsync(article);
        foreach (var reading in come) await wordings.AddAsync(reading);
        await wordings.ResolveAsync();

        var pairs = new PairKeeper(desk, gone.Select(a => a.Number).ToHashSet());
        foreach (var article in gone) await pairs.RemoveAsync(article.Number);
        foreach (var number in wordings.Added) await pairs.AddAsync(number);
        await pairs.ScoreAgainAsync(wordings.Changed);
        foreach (var number in wordings.Touched) await pairs.TouchAsync(number);
        await new EventKeeper(desk, pairs).DrawAsync();
    }
}
