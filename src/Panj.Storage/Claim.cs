namespace Panj.Storage;

/// <summary>Which of the articles that are due to take in.</summary>
/// <param name="Most">So many at most that the picture does not hold yet, and as many of those that it holds and that changed.</param>
/// <param name="Articles">Of these alone, where the picture does not hold them; of those that it holds, these first. Null for any.</param>
public readonly record struct Claim(int Most, IReadOnlyList<string>? Articles)
{
    /// <summary>True where it is waited for while another has the turn; whoever asks for whatever is due leaves it to them.</summary>
    public bool IsWaiting => Articles is not null || IsLeftToOthers;

    /// <summary>True to take in nothing where somebody has promised to, as may have happened while the turn was waited for.</summary>
    public bool IsLeftToOthers { get; init; }
}
