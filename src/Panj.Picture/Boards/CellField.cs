using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>What of an event a cell shows: which reports tell that, and which disputes bear on it.</summary>
/// <param name="IsTold">True for a telling that tells it.</param>
/// <param name="IsDisputed">True for the field of a dispute that bears on it.</param>
internal sealed record CellField(Func<Telling, bool> IsTold, Func<string, bool> IsDisputed)
{
    /// <summary>That it is told at all.</summary>
    public static CellField Any { get; } = new(static _ => true, static _ => false);

    /// <summary>How real it is, and who says so.</summary>
    public static CellField Stage { get; } = new(static _ => true, static field => field is "status" or "chain");

    public static CellField When { get; } = new(static t => t.Report.When is not null, static field => field == "when");

    public static CellField Where { get; } = new(static t => t.Report.Where is not null, static field => field == "where");

    public static CellField Roles(IReadOnlyList<Role> roles) => new(t => t.Report.Participants.Any(p => roles.Contains(p.Role)), static _ => false);

    public static CellField Figures(IReadOnlyList<FigureKind> kinds) =>
        new(t => t.Report.Figures.Any(f => kinds.Contains(f.What)), field => Slug.TryParse<FigureKind>(field, out var kind) && kinds.Contains(kind));

    /// <summary>What reports that hold something say.</summary>
    public static CellField Told(Func<Telling, bool> holds) => new(holds, static _ => false);
}
