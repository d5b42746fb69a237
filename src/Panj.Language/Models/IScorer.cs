namespace Panj.Language.Models;

/// <summary>Gives each label a score for a set of features: a trained model, or one in training.</summary>
internal interface IScorer
{
    /// <summary>Adds to <paramref name="scores"/>, indexed by label, what each feature says.</summary>
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
