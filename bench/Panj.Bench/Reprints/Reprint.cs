namespace Panj.Bench.Reprints;

/// <summary>One article of the set.</summary>
/// <param name="Id">Its identity, which does not tell its group.</param>
/// <param name="Group">The text that it is or reprints; of its own where it is neither.</param>
/// <param name="Day">Days after the first.</param>
/// <param name="Edits">What was done to the agency's text, or what it is.</param>
/// <param name="Text">Title and paragraphs.</param>
internal sealed record Reprint(string Id, string Group, int Day, IReadOnlyList<string> Edits, string Text)
{
    /// <summary>True where it gives a number that its group's text does not.</summary>
    public bool IsVariant { get; init; }
}
