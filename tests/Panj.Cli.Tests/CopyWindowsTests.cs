using Panj.Cli.Hosting;
using Panj.Events;

namespace Panj.Cli.Tests;

public sealed class CopyWindowsTests
{
    private const string Text = "Border guards of both countries met near the old bridge on Monday and agreed to count the boats that cross the river each spring, the ministry said.";

    private static (string?[] Copies, string Said) Copies(long bytes, params string[] ids)
    {
        using var error = new StringWriter();
        using var host = new CommandHost { Output = Stream.Null, Error = error, Input = () => Stream.Null };
        var readings = ids.Select(id => new ArticleReading { Article = new Article { Id = id, Text = Text }, Masthead = new Masthead() });
        return ([.. CopyWindows.Of(readings, one => one, _ => bytes, host).Select(one => one.Kin.CopyOf)], error.ToString());
    }

    [Fact]
    public void Copies_are_found_in_silence_within_a_window()
    {
        var (copies, said) = Copies(1, "a", "b", "c");
        copies.ShouldBe([null, "a", "a"]);
        said.ShouldBeEmpty();
    }

    [Fact]
    public void A_window_is_all_that_is_held()
    {
        var (taken, given, held) = (0, 0, 0);
        using var host = new CommandHost { Output = Stream.Null, Error = TextWriter.Null, Input = () => Stream.Null };
        var readings = Enumerable.Range(0, 40).Select(i => new ArticleReading { Article = new Article { Id = $"a{taken++}", Text = Text }, Masthead = new Masthead() });
        foreach (var _ in CopyWindows.Of(readings, one => one, _ => 32_000_000, host)) held = Math.Max(held, taken - given++);
        (given, held).ShouldBe((40, 4));
    }

    [Fact]
    public void Another_window_is_said_to_begin()
    {
        var (copies, said) = Copies(long.MaxValue / 4, "a", "b");
        copies.ShouldBe([null, null]);
        said.ShouldContain("copies are looked for among 3,000 articles");
    }
}
