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
}
