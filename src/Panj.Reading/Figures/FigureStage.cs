namespace Panj.Reading.Figures;

/// <summary>Finds counted quantities.</summary>
public sealed class FigureStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Document), nameof(Notes.Times)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Figures)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
