namespace Panj.Events;

/// <summary>One happening in the world, merged from the reports of all articles. The spans inside its parts count in the article of the first report that gave the part.</summary>
public sealed record Event
{
    /// <summary>Identity, the same for the same set of reports ("e-" and hex digits).</summary>
    public required string Id { get; init; }

    /// <summary>What kind of happening.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Says more of the kind, null where no report does.</summary>
    public string? Mode { get; init; }

    /// <summary>How real it is, by the latest that is told.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>True where every report tells it only as context.</summary>
    public bool Background { get; init; }

    /// <summary>Who takes part, each party once in each role.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>When, null where no report says.</summary>
    public When? When { get; init; }

    /// <summary>Where, null where no report says.</summary>
    public Place? Where { get; init; }

    /// <summary>What is counted, with low and high over all reports.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Number of different outlets that tell it.</summary>
    public required int Outlets { get; init; }

    /// <summary>Number of independent first sources: ten reprints of one agency report are one.</summary>
    public required int Origins { get; init; }

    /// <summary>The reports it is merged from, sorted.</summary>
    public required IReadOnlyList<ReportReference> Reports { get; init; }

    /// <summary>Fields in which the reports differ.</summary>
    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    /// <summary>Identities of events that may be the same or belong together (a plan and the pledge it carries out), sorted.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>What persons decided that shapes it and still counts, oldest first.</summary>
    public IReadOnlyList<Operation> Operations { get; init; } = [];
}
