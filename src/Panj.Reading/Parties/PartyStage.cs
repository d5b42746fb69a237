namespace Panj.Reading.Parties;

/// <summary>Finds states, bodies, forces, groups and people, and who is who inside the article.</summary>
public sealed class PartyStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Document), nameof(Notes.Places)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Parties)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
