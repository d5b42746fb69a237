using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>One thing a board says, with the reports that say it and what there is to doubt. A cell without reports says nothing.</summary>
public sealed record Cell
{
    /// <summary>The cell of what no report says.</summary>
    public static Cell NotSaid { get; } = new() { Words = "not said" };

    /// <summary>What it says, for a reader.</summary>
    public required string Words { get; init; }

    /// <summary>The same for a program: a name of the boards' vocabulary, EDTF, a number; null where the words are all there is.</summary>
    public string? Value { get; init; }

    /// <summary>Identities of the events it rests on, sorted.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>The reports that say it, sorted by article.</summary>
    public IReadOnlyList<ReportReference> Reports { get; init; } = [];

    /// <summary>Number of independent first sources among these reports.</summary>
    public int Origins { get; init; }

    /// <summary>Number of different outlets among these reports.</summary>
    public int Outlets { get; init; }

    /// <summary>What there is to doubt, sorted.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>False for what no report says.</summary>
    public bool IsSaid => Reports.Count > 0;
}
