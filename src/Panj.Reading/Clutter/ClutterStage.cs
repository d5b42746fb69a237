namespace Panj.Reading.Clutter;

/// <summary>Marks what does not belong to the story: menus, teasers, captions, appeals, link lists.</summary>
public sealed class ClutterStage : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Article)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public void Read(Notes notes)
    {
    }
}
