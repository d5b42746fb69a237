using Panj.Events.Ports;
using Panj.Picture.Merging;

namespace Panj.Picture.Keeping;

/// <summary>Reports that stand in a block one after the other with none between them left out, some of which have just come.</summary>
internal sealed class BlockStretch
{
    private readonly List<BlockPlace> _places = [];
    private readonly List<bool> _isNew = [];

    /// <summary>The stretches around reports that came: two of these lie in one stretch where fewer than the reach of either stand between them.</summary>
    /// <param name="came">All that came to the block, each with its nearest on either side, those that came with it among them.</param>
    public static IReadOnlyList<BlockStretch> Of(IEnumerable<(BlockPlace Place, IReadOnlyList<BlockPlace> Before, IReadOnlyList<BlockPlace> After)> came)
    {
        var ordered = came.ToList();
        ordered.Sort((one, other) => one.Place.Position.Span.SequenceCompareTo(other.Place.Position.Span));
        var news = ordered.Select(one => one.Place.Report).ToHashSet();
        var stretches = new List<BlockStretch>();
        foreach (var (place, before, after) in ordered)
        {
            if (stretches.Count == 0 || stretches[^1].IsBefore(before.Count > 0 ? before[^1] : place)) stretches.Add(new BlockStretch());
            stretches[^1].Add([.. before.Reverse(), place, .. after], news);
        }

        return stretches;
    }

    /// <summary>Pairs of reports that were there before, met then, and do not meet now.</summary>
    public IEnumerable<(BlockPlace One, BlockPlace Other)> Parted()
    {
        for (var one = 0; one < _places.Count; one++)
        {
            if (_isNew[one]) continue;
            for (var (other, between) = (one + 1, 0); other < _places.Count && other - one - between <= CandidatePairs.Neighbours; other++)
                if (_isNew[other]) between++;
                else if (other - one > CandidatePairs.Neighbours) yield return (_places[one], _places[other]);
        }
    }

    private bool IsBefore(BlockPlace place) => _places[^1].Position.Span.SequenceCompareTo(place.Position.Span) < 0;

    private void Add(IEnumerable<BlockPlace> places, HashSet<long> news)
    {
        foreach (var place in places.Where(place => _places.Count == 0 || IsBefore(place)))
        {
            _places.Add(place);
            _isNew.Add(news.Contains(place.Report));
        }
    }
}
