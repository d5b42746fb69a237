using Panj.Events;

namespace Panj.Picture.Operations;

/// <summary>An operation with the reports that its anchors point at now.</summary>
internal sealed class Decision
{
    private readonly HashSet<Member>[] _sides;

    public Decision(Operation operation, AnchorFinder finder)
    {
        Operation = operation;
        _sides = [.. operation.Sides.Select(side => side.Select(finder.Find).OfType<Member>().ToHashSet())];
    }

    public Operation Operation { get; }

    public OperationKind Kind => Operation.Kind;

    /// <summary>Reports of all sides.</summary>
    public IEnumerable<Member> Members => _sides.SelectMany(side => side).Distinct();

    /// <summary>Reports of the first side: those that a split takes out.</summary>
    public IReadOnlySet<Member> First => _sides.Length > 0 ? _sides[0] : new HashSet<Member>();

    /// <summary>Reports of the second side: those that a split leaves.</summary>
    public IReadOnlySet<Member> Second => _sides.Length > 1 ? _sides[1] : new HashSet<Member>();

    /// <summary>True where it shapes an event of these reports.</summary>
    public bool Shapes(IReadOnlyList<Member> members) => Kind == OperationKind.Merge
        ? _sides.Count(side => members.Any(side.Contains)) > 1
        : Array.Exists(_sides, side => members.Any(side.Contains));
}
