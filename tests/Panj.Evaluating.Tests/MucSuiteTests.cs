namespace Panj.Evaluating.Tests;

public sealed class MucSuiteTests : IDisposable
{
    internal const string Truth = """{"docid":"d1","doctext":"a bomb hurt the mayor","templates":[{"incident_type":"bombing","PerpInd":[],"PerpOrg":[],"Target":[],"Victim":[[["the mayor",12],["mayor",16]]],"Weapon":[[["a bomb",0]]]},{"incident_type":"attack / bombing","PerpInd":[],"PerpOrg":[],"Target":[],"Victim":[],"Weapon":[]}]}""";

    private readonly BenchmarkFolder _folder = new BenchmarkFolder().With("dev.json", Truth + "\n");

    [Theory]
    [InlineData("""{"templates":[{"incident_type":"bombing","Victim":[["the Mayor!"]],"Weapon":["bomb"]}]}""", 3, 3)]
    [InlineData("""{"templates":[{"incident_type":"bombing","Victim":[["mayor","aide"]]}]}""", 1, 2)]
    [InlineData("""{"templates":[{"incident_type":"kidnapping","Victim":[["mayor"]]}]}""", 0, 2)]
    [InlineData("""{"templates":[{"incident_type":"attack"},{"incident_type":"bombing","Victim":["mayor"]}]}""", 3, 3)]
    [InlineData("""{"templates":[{"incident_type":"bombing"},{"incident_type":"bombing","Victim":["mayor"]}]}""", 3, 3)]
    [InlineData("{}", 0, 0)]
    public void Templates_are_paired_for_the_best(string answer, int right, int found)
    {
        var micro = _folder.Measure("muc4", new FixedExaminee { Inspection = answer })["micro"];
        micro["P"].ShouldBe(found == 0 ? 0 : right / (double)found, 1e-9);
        micro["R"].ShouldBe(right / 4d, 1e-9);
    }

    [Fact]
    public void Broken_line_costs_itself_alone()
    {
        _folder.With("dev.json", Truth + "\n{\n").Measure("muc4", new FixedExaminee()).Articles.ShouldBe(1);
        _folder.Refused.ShouldHaveSingleItem().Path.ShouldEndWith("dev.json:2");
    }

    [Fact]
    public void Answers_are_handed_on_as_printed()
    {
        _folder.Measure("muc4", new FixedExaminee { Inspection = """{"id":"d1", "text":"é\"</b>"}""" });
        System.Text.Encoding.UTF8.GetString(_folder.Answers.ToArray()).ShouldBe("{\"id\":\"d1\",\"text\":\"é\\\"</b>\"}\n");
    }

    public void Dispose() => _folder.Dispose();
}
