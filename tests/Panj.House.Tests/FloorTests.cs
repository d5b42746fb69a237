using System.Text.Json;

namespace Panj.House.Tests;

/// <summary>The quality floors never sink below what the first picture was promised to hold.</summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("seeds", "precision", 0.90)]
    [InlineData("seeds", "recall", 0.85)]
    [InlineData("seeds", "kind", 0.90)]
    [InlineData("seeds", "status", 0.85)]
    [InlineData("seeds", "when", 0.85)]
    [InlineData("seeds", "country", 0.90)]
    [InlineData("seeds", "figures found", 0.90)]
    [InlineData("seeds", "source", 0.80)]
    [InlineData("seeds", "participants found", 0.80)]
    [InlineData("field", "precision", 0.45)]
    [InlineData("field", "recall", 0.35)]
    [InlineData("field", "silent kept", 16)]
    [InlineData("press", "precision", 0.45)]
    [InlineData("press", "recall", 0.35)]
    public void Floor_holds_what_was_promised(string suite, string figure, double least)
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Path.Combine(House.Root, "eval/floors.json")));
        floors.RootElement.GetProperty(suite).GetProperty("floors").GetProperty(figure).GetDouble().ShouldBeGreaterThanOrEqualTo(least);
    }
}
