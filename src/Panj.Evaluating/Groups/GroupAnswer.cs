using System.Text.Json;

namespace Panj.Evaluating.Groups;

/// <summary>One article of a benchmark with what was said of it.</summary>
/// <param name="Truth">The article.</param>
/// <param name="CopyOf">The article it was said to copy.</param>
/// <param name="Story">The story it was said to tell.</param>
/// <param name="IsVariant">True where it was said to have changed a number.</param>
internal sealed record GroupAnswer(Grouped Truth, string? CopyOf = null, string? Story = null, bool IsVariant = false)
{
    public string Id => Truth.Given.Id;

    /// <summary>What "inspect" says of an article.</summary>
    public static GroupAnswer Read(Grouped truth, JsonElement answer) =>
        new(truth, answer.Text("copyOf"), answer.Text("story"), answer.Part("lineage") is { } lineage && lineage.Flag("variant"));

    /// <summary>Its story; one without a story stands alone.</summary>
    public string Told => Story is null ? "alone " + Id : "story " + Story;
}
