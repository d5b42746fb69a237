using Panj.Language;

namespace Panj.Reading;

/// <summary>Has the language engine analyse all that is not clutter.</summary>
public sealed class LanguageStage(ILanguageEngine engine) : IStage
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Reads => [nameof(Notes.Article), nameof(Notes.Clutter)];

    /// <inheritdoc/>
    public IReadOnlyList<string> Writes => [nameof(Notes.Document)];

    /// <inheritdoc/>
    public void Read(Notes notes) => notes.Document = engine.Analyse(notes.Article.Text, notes.Clutter);
}
