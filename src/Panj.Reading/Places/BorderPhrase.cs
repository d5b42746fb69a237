namespace Panj.Reading.Places;

/// <summary>Words that name a border.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
/// <param name="A">Code of one side.</param>
/// <param name="B">Code of the other side, "" where it is not plain.</param>
/// <param name="IsPaired">True where the words name both sides.</param>
internal readonly record struct BorderPhrase(int First, int Last, string A, string B, bool IsPaired)
{
    /// <summary>The words before it that name one side, null where the words themselves name both or the article at large tells it.</summary>
    public (int First, int Last)? Land { get; init; }
}
