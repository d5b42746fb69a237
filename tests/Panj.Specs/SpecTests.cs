using Panj.Events;
using Panj.Language;
using Panj.Reading;

namespace Panj.Specs;

/// <summary>Runs the documents of docs/: every article gives the reports its document says, all of them and no other.</summary>
public sealed class SpecTests(SpecTests.Reader reader) : IClassFixture<SpecTests.Reader>
{
    public static TheoryData<Example> Examples => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md").Order(StringComparer.Ordinal).SelectMany(SpecDocument.Read)];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Article_gives_its_reports(Example example)
    {
        var reports = reader.Read(example.Article).Reports.ToList();
        foreach (var expected in example.Reports)
            reports.Remove(Best(expected, reports, example)).ShouldBeTrue();
        reports.ShouldBeEmpty($"{example} gives reports that the document does not expect");
    }

    private static Report Best(ExpectedReport expected, List<Report> reports, Example example)
    {
        var nearest = reports.Where(expected.IsOfKind).OrderBy(report => expected.Unmet(report).Count()).FirstOrDefault();
        nearest.ShouldNotBeNull($"{example}: no report for '{expected.Row}' among {string.Join("; ", reports)}");
        expected.Unmet(nearest).ShouldBeEmpty($"{example}: {expected.Row}\n{nearest} {nearest.When?.Value} {nearest.Where?.Value.Name} {string.Join(", ", nearest.Participants.Select(p => p.Name))} {string.Join(" > ", nearest.Chain.Select(c => c.Name))} {string.Join(", ", nearest.Figures)}");
        return nearest;
    }

    /// <summary>One reader for all examples: loading the models costs more than reading.</summary>
    public sealed class Reader
    {
        private readonly ArticleReader _reader = StandardReader.Create(LanguageEngine.Load());

        public ArticleReading Read(Article article) => _reader.Read(article);
    }
}
