namespace Panj.Reading.Places;

/// <summary>Finds and locates places.</summary>
public sealed class PlaceStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Places)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
