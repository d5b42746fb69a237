namespace Panj.Events.Ports;

/// <summary>An event as the kept picture holds it.</summary>
public sealed record KeptEvent
{
    /// <summary>The event; what is related to it is not told here, since that changes with others.</summary>
    public required Event Event { get; init; }

    /// <summary>True where a person hid it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Numbers of its reports.</summary>
    public required IReadOnlyList<long> Reports { get; init; }

    /// <summary>Everything in which words of a question are looked for, as <see cref="SearchWords"/> has it.</summary>
    public required string Searched { get; init; }

    /// <summary>Names of the theatres, of those that Panj ships, that it belongs to.</summary>
    public IReadOnlyList<string> Theatres { get; init; } = [];

    /// <summary>Names of those theatres at whose boards it may stand on some day: it belongs there as it is told now, or as some of its accounts alone tell it.</summary>
    public IReadOnlyList<string> BoardTheatres { get; init; } = [];

    /// <summary>Names of all that tell it: outlets, and the links of chains.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>First day on which an account of it was published, null where nothing says which.</summary>
    public DateOnly? FirstTold { get; init; }
}
