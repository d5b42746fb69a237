using Panj.Events;

namespace Panj.Reading.Tests;

public sealed class ArticleReaderTests
{
    private static readonly Article s_article = new() { Id = "a", Text = "Two soldiers were killed." };

    [Fact]
    public void A_failing_stage_costs_its_article_alone()
    {
        var reader = new ArticleReader([new Failing(new IndexOutOfRangeException("Index was outside."))]);
        var reading = reader.ReadAnyway(s_article);
        reading.Article.ShouldBe(s_article);
        reading.Reports.ShouldBeEmpty();
        reading.Warnings.ShouldHaveSingleItem().ShouldContain("Failing failed with IndexOutOfRangeException: Index was outside.");
    }

    [Fact]
    public void Whoever_asks_strictly_is_told_which_stage() =>
        Should.Throw<UnreadableArticleException>(() => new ArticleReader([new Failing(new FormatException("no"))]).Read(s_article)).Stage.ShouldBe("Failing");

    [Theory]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(OperationCanceledException))]
    public void What_no_stage_is_at_fault_for_passes(Type failure)
    {
        var reader = new ArticleReader([new Failing((Exception)Activator.CreateInstance(failure)!)]);
        Should.Throw(() => reader.ReadAnyway(s_article), failure);
    }

    private sealed class Failing(Exception failure) : IStage
    {
        public IReadOnlyList<string> Reads => [];

        public IReadOnlyList<string> Writes => [];

        public void Read(Notes notes) => throw failure;
    }
}
