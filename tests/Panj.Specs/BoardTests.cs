using Panj.Collecting;
using Panj.Events;
using Panj.Language;
using Panj.Picture.Boards;
using Panj.Reading;

namespace Panj.Specs;

/// <summary>Runs docs/boards.md over the samples: the boards of each day hold the rows that the document says, each cell of them with the words it rests on.</summary>
public sealed class BoardTests(BoardTests.Samples samples) : IClassFixture<BoardTests.Samples>
{
    public static TheoryData<BoardExample> Examples => [.. BoardDocument.Read(Path.Combine(AppContext.BaseDirectory, "docs", "boards.md"))];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Boards_hold_their_rows(BoardExample example)
    {
        var state = new StateBuilder().Build(samples.Readings, example.AsOf);
        foreach (var expected in example.Rows)
        {
            var board = state[expected.Board];
            var found = board.Rows.Where(row => !expected.Unmet(board, row).Any()).ToList();
            if (expected.IsAbsent) found.ShouldBeEmpty($"{example}: {expected.Line}");
            else found.ShouldNotBeEmpty($"{example}: {expected.Line}\n{string.Join('\n', board.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => c.Words))))}");
        }
    }

    [Fact]
    public void Every_cell_rests_on_stored_words()
    {
        var state = new StateBuilder().Build(samples.Readings, new DateOnly(2026, 1, 10));
        var texts = state.Picture.Articles.ToDictionary(a => a.Article.Id, a => a.Article.Text);
        var citations = new Citations(state.Picture);
        var reports = state.Boards.SelectMany(b => b.Rows).SelectMany(r => r.Cells).Where(c => c.IsSaid).SelectMany(c => c.Reports).Distinct().ToList();
        reports.Count.ShouldBeGreaterThan(20);
        reports.Select(citations.Of).Where(c => c.Span.In(texts[c.Report.ArticleId]) != c.Quote || c.Quote.Trim().Length == 0).ShouldBeEmpty();
    }

    /// <summary>The samples, read once.</summary>
    public sealed class Samples
    {
        public IReadOnlyList<ArticleReading> Readings { get; } = Read();

        private static List<ArticleReading> Read()
        {
            var reader = StandardReader.Create(LanguageEngine.Load());
            var path = Path.Combine(AppContext.BaseDirectory, "samples", "tajik-afghan-border.jsonl");
            return [.. new ArticleCollector(new CollectingLimits(), () => Stream.Null, null).Collect([path]).OfType<CollectedArticle>().Select(taken => reader.Read(taken.Article))];
        }
    }
}
