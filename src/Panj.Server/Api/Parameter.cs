namespace Panj.Server.Api;

/// <summary>A part of a question or of a form, as the description of the API tells it.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Meaning">What it asks for.</param>
internal sealed record Parameter(string Name, string Meaning)
{
    /// <summary>True for a whole number.</summary>
    public bool IsNumber { get; init; }
}
