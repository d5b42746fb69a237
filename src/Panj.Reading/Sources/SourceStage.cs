namespace Panj.Reading.Sources;

/// <summary>Finds who says what.</summary>
public sealed class SourceStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document), nameof(Notes.Parties)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Attributions)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
