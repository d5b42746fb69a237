using Panj.Events.Ports;

namespace Panj.Picture.Keeping;

/// <summary>
/// Keeps a picture beside the articles it is of, so that a question need not derive it anew: what an article can touch is derived again and nothing else, with the
/// outcome of <see cref="PictureBuilder"/> over everything but for stories. It remembers articles of one store: each store has its own, and lets one writer at a time
/// come to it.
/// </summary>
public sealed class PictureKeeper : IPictureKeeper
{
    private readonly ReadingCache _cache = new();

    /// <inheritdoc/>
    public async Task<int> KeepAsync(IPictureRows rows, int most)
    {
        ArgumentNullException.ThrowIfNull(rows);
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
        }
    }

    private async Task TakeInAsync(IPictureRows rows, IReadOnlyList<string> due)
    {
        var gone = await rows.Wordings.FindAsync(due);
        var outdated = (await rows.OutdatedAsync()).ToHashSet();
        outdated.ExceptWith(gone.Select(article => article.Number));
        var desk = new Desk(rows, _cache, outdated);
        var come = await rows.ReadingsAsync(due);
        var wordings = new WordingKeeper(desk);
        foreach (var article in gone) await wordings.RemoveAsync(article);
        await wordings.AddAsync(come);
        await wordings.ResolveAsync();

        var pairs = new PairKeeper(desk, gone.Select(a => a.Number).Concat(outdated).ToHashSet());
        await pairs.RemoveAsync(gone.Select(a => a.Number));
        await pairs.AddAsync(wordings.Added);
        await pairs.ScoreAgainAsync(wordings.Changed);
        await pairs.TouchAsync(wordings.Touched);
        await new EventKeeper(desk, pairs).DrawAsync();
    }
}
