using Panj.Server.Views;

namespace Panj.Server.Tests;

public sealed class StoryPartTests
{
    private static readonly DateOnly s_day = new(2024, 5, 1);

    /// <summary>Latest first; two of each day, and one that nobody dated.</summary>
    private static readonly StoryTelling[] s_all = [.. Enumerable.Range(0, 8).Select(number => Told($"s-{number % 2}{number}", s_day.AddDays(-(number / 2)))), Told("s-undated", null)];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(100)]
    public void Parts_make_up_the_whole(int most)
    {
        var seen = new List<string>();
        StoryPart part;
        for (string? after = null; ; after = part.Next)
        {
            part = StoryPart.Of(s_all, after, most);
            part.IsFirst.ShouldBe(after is null);
            seen.AddRange(part.Stories.Select(story => story.Id));
            if (part.Next is null) break;
        }

        seen.ShouldBe(s_all.Select(story => story.Id));
    }

    [Fact]
    public void What_is_gone_moves_nobody()
    {
        var first = StoryPart.Of(s_all, null, 3);
        StoryPart.Of([.. s_all.Except(first.Stories)], first.Next, 3).Stories.Select(story => story.Id).ShouldBe(s_all.Skip(3).Take(3).Select(story => story.Id));
    }

    [Fact]
    public void The_way_back_is_told()
    {
        var second = StoryPart.Of(s_all, StoryPart.Of(s_all, null, 3).Next, 3);
        second.Previous.ShouldBeNull();
        var third = StoryPart.Of(s_all, second.Next, 3);
        StoryPart.Of(s_all, third.Previous, 3).Stories.ShouldBe(second.Stories);
    }

    private static StoryTelling Told(string id, DateOnly? day)
    {
        var reading = new Story(id, "Hill Post", id, day ?? default, "Nothing.").Reading;
        return new StoryTelling(id, [day is null ? reading with { Article = reading.Article with { Published = null }, Masthead = new() } : reading], []);
    }
}
