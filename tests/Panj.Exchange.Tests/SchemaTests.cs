using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Panj.Exchange.Tests;

/// <summary>What is JSON fits the schema of its format, every word of it hostile or not.</summary>
public sealed class SchemaTests
{
    private static readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    [Theory]
    [InlineData("jsonfeed", "jsonfeed.json")]
    [InlineData("stix", "stix.json")]
    public void The_document_fits(string format, string schema) => Faults(schema, Worlds.Written(format, Worlds.Varied).Text).ShouldBeEmpty();

    [Theory]
    [InlineData("plover", "plover.json", 8)]
    [InlineData("ndjson", "events.json", 13)]
    public void Every_line_fits(string format, string schema, int lines)
    {
        var told = Worlds.Written(format, Worlds.Varied).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.Length.ShouldBe(lines);
        told.SelectMany(line => Faults(schema, line)).ShouldBeEmpty();
    }

    /// <summary>A validator that lets everything pass would hold nothing.</summary>
    [Theory]
    [InlineData("jsonfeed.json")]
    [InlineData("stix.json")]
    [InlineData("plover.json")]
    [InlineData("events.json")]
    public void The_schema_refuses_another_thing(string schema) => Faults(schema, """{"type":"bundle","objects":[{"type":"report","id":"report--1"}]}""").ShouldNotBeEmpty();

    private static List<string> Faults(string schema, string text)
    {
        using var stream = new StreamReader(typeof(SchemaTests).Assembly.GetManifestResourceStream(schema).ShouldNotBeNull());
        var result = JsonSchema.FromText(stream.ReadToEnd()).Evaluate(JsonDocument.Parse(text).RootElement, _options);
        return result.IsValid ? [] : [.. (result.Details ?? []).SelectMany(d => (d.Errors ?? new Dictionary<string, string>()).Select(e => $"{d.InstanceLocation} {e.Key}: {e.Value}")), "not valid"];
    }
}
