using System.Text.Json;

namespace Panj.Evaluating.Tests;

/// <summary>Our scorers and the public scripts say the same of the same answers.</summary>
public sealed class OutsideScorerTests : IDisposable
{
    private readonly BenchmarkFolder _folder = new();

    [Theory]
    [InlineData("timex", "timex", "one.tml", TimexSuiteTests.Tml, """{"id":"one","times":[{"span":[5,21],"type":"DATE","value":"1999-09-01"},{"span":[30,45],"type":"SET","value":"P2W"}]}""")]
    [InlineData("places", "places", "a.xml", PlaceSuiteTests.Xml, """{"id":"7","places":[{"span":[7,12],"lat":51.0,"lon":1.0},{"span":[13,15]},{"span":[15,22],"lat":1,"lon":2}]}""")]
    [InlineData("muc4", "muc", "dev.json", MucSuiteTests.Truth, """{"id":"d1","templates":[{"incident_type":"bombing","Victim":["Mayor",["aide"]]},{"incident_type":"attack","Weapon":["the bomb"]}]}""")]
    public void Articles_are_scored_alike(string suite, string theirs, string file, string truth, string answer)
    {
        var ours = _folder.With(file, truth).Measure(suite, new FixedExaminee { Inspection = answer });
        File.WriteAllBytes(Out, _folder.Answers.ToArray());
        var rows = OutsideScorer.Json("benchmarks/bench.py", "score", theirs, _folder.Path, Out, "--json").GetProperty("rows");
        foreach (var row in ours.Rows.Where(r => r.Measures[0].Name == "P")) AreAlike(row, rows.GetProperty(row.Name));
    }

    [Fact]
    public void Copies_are_scored_alike()
    {
        _folder.With("x.train", GroupSuiteTests.Lines).With("x.truth", GroupSuiteTests.Pairs);
        var ours = _folder.Measure("copies", GroupSuiteTests.Answering("""{"id":"a","story":"s"}""", """{"id":"b","copyOf":"a"}""", """{"id":"c","copyOf":"a","story":"s"}""", """{"id":"d","story":"s"}"""));
        AreAlike(ours, "copies");
    }

    [Fact]
    public void Stories_are_scored_alike()
    {
        var ids = GroupSuiteTests.Ecb(_folder);
        AreAlike(_folder.Measure("stories", GroupSuiteTests.Answering($$"""{"id":"{{ids[0]}}","story":"s"}""", $$"""{"id":"{{ids[1]}}","story":"s"}""", $$"""{"id":"{{ids[2]}}"}""")), "stories");
    }

    [Fact]
    public void Quotes_are_scored_alike()
    {
        _folder.With("text/paper_1_x.txt", "The aid said it rains today").With("attributions/paper_1_x_abcd.ann", QuoteSuiteTests.Notes);
        var ours = _folder.Measure("quotes", new FixedExaminee { Inspection = """{"id":"paper_1_x","quotes":[{"source":[4,7],"cue":[8,12],"content":[13,27]},{"source":null,"content":[0,3]}]}""" });
        File.WriteAllBytes(Out, _folder.Answers.ToArray());
        var rows = OutsideScorer.Json("benchmarks/bench.py", "score", "quotes", _folder.Path, Out, "--json").GetProperty("rows");
        foreach (var row in ours.Rows) AreAlike(row, rows.GetProperty(row.Name));
    }

    [Fact]
    public void Trees_are_scored_alike()
    {
        _folder.With("x.conllu", LanguageSuiteTests.Gold);
        var answer = LanguageSuiteTests.Gold.Replace("\tPRON\t", "\tNOUN\t", StringComparison.Ordinal).Replace("\t4\tadvmod", "\t2\tadvmod", StringComparison.Ordinal).Replace("5\t.\t.\tPUNCT\t_\t_\t4", "\n1\t.\t.\tPUNCT\t_\t_\t0", StringComparison.Ordinal);
        var ours = _folder.Measure("language", new FixedExaminee { Analysis = text => text.Contains("They", StringComparison.Ordinal) ? answer : LanguageSuiteTests.Gold.ToUpperInvariant() });
        File.WriteAllBytes(Out, _folder.Answers.ToArray());
        var lines = OutsideScorer.Run("benchmarks/ud.py", "score", Path.Combine(_folder.Path, "x.conllu"), Out).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1])
            .ShouldBe(ours.Rows.Take(6).Select(row => (100 * row["F1"]).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Events_are_scored_alike()
    {
        const string Reading = """{"articles":[{"file":"a.txt","reports":[{"kind":"clash","status":"planned","spans":[[0,9]],"when":"2021-03-09","where":{"name":"Dara","countries":["AF"]},"participants":[{"name":"Red Army","role":"actor"},{"name":"x","role":"target"}],"figures":[{"what":"killed","best":2},{"what":"injured","best":1}],"chain":["A","B"]},{"kind":"talks","spans":[[0,4]]}]}]}""";
        var ours = _folder.With("a.json", GoldSuiteTests.Truth).With("texts/a.txt", "x").Measure("press", new FixedExaminee { Reading = Reading });
        File.WriteAllBytes(Out, _folder.Answers.ToArray());
        var theirs = OutsideScorer.Json("gold/score.py", _folder.Path, Out, "--json");
        foreach (var measure in ours["events"].Measures) measure.Value.ShouldBe(theirs.GetProperty(measure.Name.ToLowerInvariant()).GetDouble(), 1e-4);
        foreach (var field in theirs.GetProperty("fields").EnumerateObject()) ours[field.Name]["right"].ShouldBe(field.Value[0].GetDouble(), 1e-4);
    }

    public void Dispose() => _folder.Dispose();

    private string Out => Path.Combine(_folder.Path, "answers.out");

    private void AreAlike(FigureTable ours, string suite)
    {
        File.WriteAllBytes(Out, _folder.Answers.ToArray());
        var theirs = OutsideScorer.Json("benchmarks/bench.py", "score", suite, _folder.Path, Out, "--json");
        foreach (var row in ours.Rows) AreAlike(row, theirs.GetProperty("rows").GetProperty(row.Name));
        foreach (var measure in ours.Headline) measure.Value.ShouldBe(theirs.GetProperty("headline").GetProperty(measure.Name).GetDouble(), 1e-9);
    }

    private static void AreAlike(FigureRow ours, JsonElement theirs)
    {
        foreach (var measure in ours.Measures) measure.Value.ShouldBe(theirs.GetProperty(measure.Name).GetDouble(), 1e-9, $"{ours.Name} {measure.Name}");
    }
}
