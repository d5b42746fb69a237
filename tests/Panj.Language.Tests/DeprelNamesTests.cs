namespace Panj.Language.Tests;

public sealed class DeprelNamesTests
{
    [Theory]
    [InlineData(Deprel.Nsubj, "nsubj")]
    [InlineData(Deprel.NsubjPass, "nsubj:pass")]
    [InlineData(Deprel.AclRelcl, "acl:relcl")]
    public void Subtypes_follow_a_colon(Deprel relation, string name) => relation.Name().ShouldBe(name);

    [Fact]
    public void Every_name_reads_back() => Enum.GetValues<Deprel>().ShouldAllBe(r => DeprelNames.Parse(r.Name()) == r);

    [Theory]
    [InlineData("obl:tmod", Deprel.Obl)]
    [InlineData("nonsense", Deprel.Dep)]
    public void Unknown_subtypes_fall_back(string name, Deprel relation) => DeprelNames.Parse(name).ShouldBe(relation);
}
