namespace Panj.Evaluating.Tests;

public sealed class NameSuiteTests : IDisposable
{
    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("n.conll", "-DOCSTART- O\n\nAda B-PER\nLane I-PER\nmet O\nUN B-corporation\n\nin O\nRome B-GPE\non O\nMonday B-DATE\n");

    [Fact]
    public void Tokens_become_text()
    {
        var examinee = new FixedExaminee();
        _folder.Measure("names", examinee);
        examinee.Asked.ShouldHaveSingleItem().Text.ShouldBe("Ada Lane met UN\nin Rome on Monday");
    }

    [Theory]
    [InlineData("""{"names":[{"span":[0,8],"type":"PER"},{"span":[13,15],"type":"ORG"},{"span":[19,23],"type":"LOC"}]}""", 1)]
    [InlineData("""{"names":[{"span":[0,8],"type":"ORG"},{"span":[19,23],"type":"LOC"},{"span":[27,33],"type":"MISC"}]}""", 0.4)]
    [InlineData("""{"names":[{"span":[0,3],"type":"PER"}]}""", 0)]
    public void Spans_and_types_are_exact(string answer, double f1) =>
        _folder.Measure("names", new FixedExaminee { Inspection = answer })["micro"]["F1"].ShouldBe(f1, 1e-9);

    public void Dispose() => _folder.Dispose();
}
