using Panj.Events;

namespace Panj.Picture.Searching;

/// <summary>What is looked for: words of articles and, where any other part is given, reports to which all of those parts apply.</summary>
public sealed record SearchQuestion
{
    /// <summary>Words that an article has, all of them, in any order.</summary>
    public required string Words { get; init; }

    /// <summary>The kind of a report; null for any.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Part of the name of its place, or the code of its country; null for any.</summary>
    public string? Place { get; init; }

    /// <summary>Part of the name of one who takes part, or a state's code; null for any.</summary>
    public string? Party { get; init; }

    /// <summary>It is of this day or a later one; null for any.</summary>
    public DateOnly? From { get; init; }

    /// <summary>It is of this day or an earlier one; null for any.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Begins after the result that gave this; null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>True where reports are asked for, and not words alone.</summary>
    public bool AsksForReports => Kind is not null || Place is not null || Party is not null || From is not null || To is not null;

    /// <summary>True where every given part applies to a report. What a report does not say applies to no part.</summary>
    public bool Matches(Report report) =>
        (Kind is null || report.Kind == Kind)
        && (Place is null || (report.Where?.Value is { } where && (Has(where.Name, Place) || where.Countries.Contains(Place, StringComparer.OrdinalIgnoreCase))))
        && (Party is null || report.Participants.Any(p => Has(p.Name, Party) || string.Equals(p.Side, Party, StringComparison.OrdinalIgnoreCase)))
        && MatchesDays(report.When?.Value);

    private bool MatchesDays(When? when)
    {
        if (From is null && To is null) return true;
        if (when is not { } known || (known.Earliest is null && known.Latest is null)) return false;
        return (From is null || known.Latest is null || known.Latest >= From) && (To is null || known.Earliest is null || known.Earliest <= To);
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
