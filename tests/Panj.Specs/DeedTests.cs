using Panj.Language;
using Panj.Reading;
using Panj.Reading.Deeds;

namespace Panj.Specs;

/// <summary>Runs docs/deeds.md: every article tells the deeds that the document says, all of them and no other.</summary>
public sealed class DeedTests(DeedTests.Reader reader) : IClassFixture<DeedTests.Reader>
{
    public static TheoryData<DeedExample> Examples => [.. SpecDocument.ReadDeeds(Path.Combine(AppContext.BaseDirectory, "docs", "deeds.md"))];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Article_tells_its_deeds(DeedExample example) => reader.Read(example).ShouldBe(example.Deeds);

    /// <summary>One reader for all examples: loading the models costs more than reading.</summary>
    public sealed class Reader
    {
        private readonly ArticleReader _reader = StandardReader.Create(LanguageEngine.Load());
        private readonly DeedReader _deeds = new();

        public IEnumerable<string> Read(DeedExample example) =>
            _deeds.Read(_reader.Annotate(example.Article)).Select(told => $"{told.Deed.Root.ToString().ToUpperInvariant()} | {told.Source.Name} > {told.Target.Name}");
    }
}
