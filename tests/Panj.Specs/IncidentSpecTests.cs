using Markdig;
using Markdig.Syntax;
using Panj.Language;
using Panj.Reading.Incidents;

namespace Panj.Specs;

/// <summary>Runs docs/incidents.md: every article gives the incident records its document says.</summary>
public sealed class IncidentSpecTests
{
    public static TheoryData<string, string> Examples => [.. Blocks().Zip(Blocks().Skip(1)).Where(pair => pair.Second.Info == "incidents").Select(pair => (Story(pair.First), pair.Second.Lines.ToString()))];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Article_gives_its_incidents(string text, string rows)
    {
        var incidents = new IncidentReader().Read(LanguageEngine.Load().Analyse(text, []));
        string.Join('\n', incidents.Select(incident => Row(incident, text))).ShouldBe(rows);
    }

    private static IEnumerable<FencedCodeBlock> Blocks() =>
        Markdown.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "incidents.md"))).OfType<FencedCodeBlock>();

    private static string Story(FencedCodeBlock block) => block.Lines.ToString().Split("\n\n", 2)[1];

    private static string Row(Incident incident, string text) =>
        string.Join(" | ", incident.Fillers.OrderBy(filler => filler.Role).Select(filler => $"{filler.Role} {filler.Span.In(text)}").Prepend($"{incident.Type}"));
}
