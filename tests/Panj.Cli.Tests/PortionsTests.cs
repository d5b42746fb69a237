namespace Panj.Cli.Tests;

public sealed class PortionsTests
{
    private static string Cut(int most, long budget, params int[] costs) =>
        string.Join(" | ", new Portions(most, budget).Of(costs, cost => cost).Select(portion => string.Join(' ', portion)));

    [Fact]
    public void Number_bounds_a_portion() => Cut(2, 100, 1, 2, 3, 4, 5).ShouldBe("1 2 | 3 4 | 5");

    [Fact]
    public void Cost_bounds_a_portion() => Cut(10, 5, 2, 3, 9, 1, 1).ShouldBe("2 3 | 9 | 1 1");

    [Fact]
    public void Nothing_gives_no_portion() => Cut(2, 5).ShouldBeEmpty();

    [Fact]
    public void No_more_is_taken_than_asked_for()
    {
        var taken = 0;
        var portion = new Portions(3, 100).Of(Enumerable.Range(0, 50).Select(number => ++taken), _ => 1L).First();
        portion.Count.ShouldBe(3);
        taken.ShouldBe(3);
    }
}
