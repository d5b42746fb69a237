namespace Panj.Collecting;

/// <summary>Input that gave no article. It costs nothing else: all other input is read.</summary>
/// <param name="Path">Where it lies, with ":" and the line number for JSON lines.</param>
/// <param name="Reason">What is wrong, as the rest of a sentence about it ("is empty").</param>
/// <param name="Remedy">What a person can do, as a sentence.</param>
public sealed record Unread(string Path, string Reason, string Remedy) : Collected
{
    /// <summary>One line for a person: place, reason, remedy.</summary>
    public override string ToString() => $"{Path}: {Reason}. {Remedy}";
}
