namespace Panj.Reading.Mastheads;

/// <summary>Finds title, outlet, publication day, agencies and dateline.</summary>
public sealed class MastheadStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Article), nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Masthead)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
