using Panj.Events;

namespace Panj.Picture.Operations;

/// <summary>What persons decided, laid over the reports of a picture. Of two decisions about the same reports the later one counts.</summary>
internal sealed class Decisions
{
    private readonly ILookup<Member, Decision> _byMember;
    private readonly List<HashSet<Member>> _together = [];
    private readonly HashSet<(int, int)> _apart = [];
    private readonly HashSet<Member> _parted = [];

    private Decisions(IReadOnlyList<Decision> all)
    {
        _byMember = all.SelectMany(d => d.Members.Select(m => (Member: m, Decision: d))).ToLookup(p => p.Member, p => p.Decision);
        foreach (var decision in all)
        {
            if (decision.Kind == OperationKind.Merge) Join([.. decision.Members]);
            else if (decision.Kind == OperationKind.Split) Part(decision.First, decision.Second);
        }
    }

    /// <summary>No decision at all.</summary>
    public static Decisions None { get; } = new([]);

    /// <summary>Sets of reports that are one event, whatever their scores.</summary>
    public IReadOnlyList<IReadOnlyCollection<Member>> Together => _together;

    /// <summary>The decisions that still count, over reports that have their positions.</summary>
    public static Decisions Of(IEnumerable<Operation> operations, IReadOnlyList<Member> members)
    {
        var active = ActiveOperations.Of(operations);
        if (active.Count == 0) return None;
        var finder = new AnchorFinder(members);
        return new Decisions([.. active.Select(operation => new Decision(operation, finder))]);
    }

    /// <summary>True where a person said that some report of the one tells another event than some report of the other.</summary>
    public bool ArePartedFrom(IEnumerable<Member> some, IEnumerable<Member> others)
    {
        if (_apart.Count == 0) return false;
        var parted = others.Where(_parted.Contains).ToArray();
        return parted.Length > 0 && some.Where(_parted.Contains).Any(one => parted.Any(other => _apart.Contains(Pair(one, other))));
    }

    /// <summary>The operations that shape an event of these reports, oldest first.</summary>
    public IReadOnlyList<Operation> On(IReadOnlyList<Member> members) => _byMember.Count == 0
        ? []
        : [.. members.SelectMany(m => _byMember[m]).Distinct().Where(d => d.Shapes(members)).Select(d => d.Operation).OrderBy(o => o.Number)];

    /// <summary>True where a person hid the event and no origin but those that were seen then tells it: copies do not bring it back, news does.</summary>
    /// <param name="members">The event's reports.</param>
    /// <param name="origins">For each of them the number of its origin.</param>
    public bool IsHidden(IReadOnlyList<Member> members, IReadOnlyList<int> origins)
    {
        if (_byMember.Count == 0) return false;
        var known = Enumerable.Range(0, members.Count).Where(i => _byMember[members[i]].Any(d => d.Kind == OperationKind.Hide)).Select(i => origins[i]).ToHashSet();
        return known.Count > 0 && origins.All(known.Contains);
    }

    private void Join(HashSet<Member> members)
    {
        if (members.Count > 1) _together.Add(members);
        foreach (var one in members)
            foreach (var other in members) _apart.Remove(Pair(one, other));
    }

    private void Part(IReadOnlySet<Member> taken, IReadOnlySet<Member> left)
    {
        foreach (var joined in _together.ToArray())
        {
            if (!joined.Overlaps(taken) || !joined.Overlaps(left)) continue;
            _together.Remove(joined);
            _together.Add([.. joined.Where(taken.Contains)]);
            _together.Add([.. joined.Where(member => !taken.Contains(member))]);
        }

        _together.Add([.. taken]);
        foreach (var one in taken)
            foreach (var other in left.Where(other => other != one)) _apart.Add(Pair(one, other));
        _parted.UnionWith(taken);
        _parted.UnionWith(left);
    }

    private static (int, int) Pair(Member one, Member other) => one.Position < other.Position ? (one.Position, other.Position) : (other.Position, one.Position);
}
