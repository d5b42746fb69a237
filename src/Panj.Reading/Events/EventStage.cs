namespace Panj.Reading.Events;

/// <summary>Finds the events the article tells.</summary>
public sealed class EventStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document), nameof(Notes.Times), nameof(Notes.Places), nameof(Notes.Parties), nameof(Notes.Figures), nameof(Notes.Attributions)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Reports)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
