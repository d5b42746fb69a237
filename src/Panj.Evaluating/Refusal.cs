namespace Panj.Evaluating;

/// <summary>A file of a benchmark that was not used. It costs nothing else.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Reason">What is wrong, as the rest of a sentence about it ("holds no article").</param>
/// <param name="Remedy">What a person can do, as a sentence.</param>
public sealed record Refusal(string Path, string Reason, string Remedy)
{
    /// <summary>One line for a person.</summary>
    public override string ToString() => $"{Path}: {Reason}. {Remedy}";
}
