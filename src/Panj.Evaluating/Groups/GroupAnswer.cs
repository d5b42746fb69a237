namespace Panj.Evaluating.Groups;

/// <summary>One article of a benchmark with what was said of it.</summary>
/// <param name="Truth">The article.</param>
/// <param name="CopyOf">The article it was said to copy.</param>
/// <param name="Story">The story it was said to tell.</param>
internal sealed record GroupAnswer(Grouped Truth, string? CopyOf, string? Story)
{
    public string Id => Truth.Given.Id;

    /// <summary>Its story; one without a story stands alone.</summary>
    public string Told => Story is null ? "alone " + Id : "story " + Story;
}
