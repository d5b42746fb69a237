namespace Panj.Language.Tests;

public sealed class ConlluWriterTests(EngineFixture fixture) : IClassFixture<EngineFixture>
{
    [Fact]
    public void Contracted_words_share_a_range() => Lines("They don't go.")[3].ShouldStartWith("2-3\tdon't\t_");

    [Fact]
    public void Possessive_belongs_to_its_noun() => Lines("The minister's visit ended.").ShouldContain(l => l.StartsWith("2-3\tminister's\t"));

    [Fact]
    public void Hyphens_make_no_range() => Lines("a 15-year term").ShouldNotContain(l => l.StartsWith("2-"));

    [Fact]
    public void Missing_blanks_are_noted()
    {
        var lines = Lines("They left.");
        lines[3].ShouldEndWith("\tSpaceAfter=No");
        lines[4].ShouldEndWith("\t_");
    }

    [Fact]
    public void Every_row_has_ten_fields() =>
        Lines("Two men, 30 and 40, didn't come.").Where(l => l.Length > 0 && l[0] != '#').ShouldAllBe(l => l.Split('\t').Length == 10);

    [Fact]
    public void Heads_count_from_one() => Lines("The ministers met.").Count(l => l.Split('\t') is [_, _, _, _, _, _, "0", "root", ..]).ShouldBe(1);

    private string[] Lines(string text)
    {
        using var output = new StringWriter();
        ConlluWriter.Write(fixture.Engine.Analyse(text, []), output);
        return output.ToString().Split('\n');
    }
}
