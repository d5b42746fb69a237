using Panj.Language.Sentences;

namespace Panj.Language.Tests;

public sealed class ProseTests
{
    [Fact]
    public void Everything_is_read_where_nothing_is_skipped() => Prose.Around(9, []).ShouldBe([new Span(0, 9)]);

    [Fact]
    public void Skipped_spans_part_the_text() =>
        Prose.Around(20, [new Span(0, 3), new Span(5, 8), new Span(8, 12)]).ShouldBe([new Span(3, 5), new Span(12, 20)]);

    [Fact]
    public void Spans_out_of_range_are_clipped() => Prose.Around(10, [new Span(-4, 2), new Span(7, 99)]).ShouldBe([new Span(2, 7)]);
}
