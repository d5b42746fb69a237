namespace Panj.Specs;

/// <summary>What a document says of the boards as known on a day.</summary>
public sealed record BoardExample(string Heading, DateOnly AsOf, IReadOnlyList<ExpectedRow> Rows)
{
    public override string ToString() => $"{Heading} ({AsOf:yyyy-MM-dd})";
}
