namespace Panj.Reading;

/// <summary>A stage failed on an article: a fault of the stage, not of the article.</summary>
/// <param name="stage">The stage's name.</param>
/// <param name="fault">What it failed with.</param>
public sealed class UnreadableArticleException(string stage, Exception fault) : Exception($"{stage} failed with {fault.GetType().Name}: {fault.Message}", fault)
{
    /// <summary>The stage's name.</summary>
    public string Stage { get; } = stage;
}
