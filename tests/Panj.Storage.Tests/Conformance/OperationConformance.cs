using Panj.Events;
using Panj.Language;

namespace Panj.Storage.Tests;

/// <summary>What every store of persons' decisions must do.</summary>
public abstract class OperationConformance(StoreMaker maker) : StoreConformance(maker)
{
    [Fact]
    public async Task Operations_get_number_and_moment()
    {
        var first = await Store.Operations.AppendAsync(Hiding(), Cancellation);
        Time.Advance(TimeSpan.FromDays(1));
        var second = await Store.Operations.AppendAsync(Hiding() with { Kind = OperationKind.Undo, Undoes = 1, Sides = [] }, Cancellation);
        (first.Number, first.At, second.Number, second.At).ShouldBe((1, Noon, 2, Noon.AddDays(1)));
        (await Store.Operations.AllAsync(Cancellation)).Select(o => (o.Number, o.Kind, o.Undoes)).ShouldBe([(1, OperationKind.Hide, null), (2, OperationKind.Undo, 1)]);
    }

    [Fact]
    public async Task An_operation_comes_back_exactly()
    {
        var kept = await Store.Operations.AppendAsync(Hiding(), Cancellation);
        var back = (await Store.Operations.AllAsync(Cancellation)).ShouldHaveSingleItem();
        (back with { Sides = [] }).ShouldBe(kept with { Sides = [] });
        var anchor = back.Sides.ShouldHaveSingleItem().ShouldHaveSingleItem();
        (anchor.ArticleId, anchor.Kind, anchor.Quote, anchor.Ordinal).ShouldBe(("a", EventKind.Crossing, "людей \0 \"crossed\"", 2));
        anchor.Spans.ShouldBe([new Span(3, 9), new Span(12, 14)]);
    }

    [Fact]
    public async Task Every_operation_changes_the_revision()
    {
        await Store.Operations.AppendAsync(Hiding(), Cancellation);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.Operations.AppendAsync(Hiding() with { Number = 3 }, Cancellation));
        await Should.ThrowAsync<ArgumentException>(() => Store.Operations.AppendAsync(Hiding() with { By = " " }, Cancellation));
        await Should.ThrowAsync<ArgumentException>(() => Store.Operations.AppendAsync(Hiding() with { Kind = OperationKind.Undo, Undoes = 1 }, Cancellation));
        (await Store.Operations.AllAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_deciders_get_each_a_number()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), Cancellation, async (_, token) => await Store.Operations.AppendAsync(Hiding(), token));
        (await Store.Operations.AllAsync(Cancellation)).Select(o => o.Number).ShouldBe(Enumerable.Range(1, 20));
    }

    private static Operation Hiding() => new()
    {
        Kind = OperationKind.Hide,
        By = "Zarina",
        Reason = "told of another valley",
        Sides = [[new ReportAnchor("a", EventKind.Crossing, [new Span(3, 9), new Span(12, 14)], "людей \0 \"crossed\"", 2)]],
    };
}
