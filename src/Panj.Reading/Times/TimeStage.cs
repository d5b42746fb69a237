namespace Panj.Reading.Times;

/// <summary>Finds time expressions and resolves them.</summary>
public sealed class TimeStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Masthead), nameof(Notes.Document)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Times)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
