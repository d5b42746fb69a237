using Panj.Events;

namespace Panj.Watches.Judging;

/// <summary>What one look found to tell, and what counts as told from then on.</summary>
internal sealed class Findings
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public List<WatchAlert> Alerts { get; } = [];

    public IReadOnlyCollection<string> Told => _told;

    /// <summary>True where none of the keys was told, neither before nor in this look; they are from now on.</summary>
    public bool Tell(IReadOnlyList<string> keys, IReadOnlySet<string> before)
    {
        var isNew = !keys.Any(key => before.Contains(key) || _told.Contains(key));
        _told.UnionWith(keys.Where(key => !before.Contains(key)));
        return isNew;
    }
}
