namespace Panj.Evaluating.Tests;

public sealed class ExaminationTests
{
    [Theory]
    [InlineData("places")]
    [InlineData("timex")]
    [InlineData("muc4")]
    [InlineData("plover")]
    public void A_missing_path_is_named_once(string suite)
    {
        var refused = new List<Refusal>();
        var nowhere = Path.Combine(Path.GetTempPath(), "panj-no-such-benchmark");
        Suites.All.Single(s => s.Name == suite).Run(new Examination { Path = nowhere, Examinee = new FixedExaminee(), Refuse = refused.Add }).Articles.ShouldBe(0);
        refused.ShouldHaveSingleItem().Reason.ShouldBe("does not exist");
    }
}
