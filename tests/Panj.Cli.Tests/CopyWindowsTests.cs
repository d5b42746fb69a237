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
    public void Another_window_is_said_to_begin()
    {
        var (copies, said) = Copies(long.MaxValue / 4, "a", "b");
        copies.ShouldBe([null, null]);
        said.ShouldContain("copies are looked for among 3,000 articles");
    }
}
