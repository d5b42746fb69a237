namespace Panj.Server.Api;

/// <summary>A part of a question or of a form, as the description of the API tells it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Meaning">What it asks for.</param>
internal sealed record Parameter(string Name, string Meaning)
{
    /// <summary>True for a whole number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>True for an area of four edges, or of six with heights.</summary>
    public bool IsBox { get; init; }

    /// <summary>The least that a number may be; null for no such bound.</summary>
    public int? Least { get; init; }

    /// <summary>The most that a number may be; null for no such bound.</summary>
    public int? Most { get; init; }

    /// <summary>The number that counts where none is given; null where that is told otherwise.</summary>
    public int? Usual { get; init; }
}
