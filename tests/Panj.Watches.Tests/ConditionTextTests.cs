namespace Panj.Watches.Tests;

public sealed class ConditionTextTests
{
    [Theory]
    [InlineData("new")]
    [InlineData("dispute")]
    [InlineData("change")]
    [InlineData("killed>=10")]
    [InlineData("troops>=500")]
    [InlineData("events>=5/7")]
    [InlineData("plan/14")]
    public void Conditions_read_back(string text) => ConditionText.Of(ConditionText.Of(text).ShouldNotBeNull()).ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("newer")]
    [InlineData("changes")]
    [InlineData("change/7")]
    [InlineData("killed")]
    [InlineData("killed>=")]
    [InlineData("killed>=0")]
    [InlineData("killed>=-1")]
    [InlineData("money>=5")]
    [InlineData("colour>=5")]
    [InlineData("events>=5")]
    [InlineData("events>=5/0")]
    [InlineData("events>=5/99999999")]
    [InlineData("plan/")]
    [InlineData("plan/x")]
    [InlineData("killed>=99999999999999999999")]
    public void What_is_none_is_refused(string text) => ConditionText.Of(text).ShouldBeNull();
}
