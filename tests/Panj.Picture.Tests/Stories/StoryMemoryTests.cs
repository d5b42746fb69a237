using Panj.Picture.Copies;
using Panj.Picture.Stories;

namespace Panj.Picture.Tests.Stories;

public sealed class StoryMemoryTests
{
    private static IReadOnlyList<Term>[] Vectors(params string[] texts) =>
        StoryVectors.Of([.. Wording.Of(texts.Select((text, i) => Tale.Article($"a{i}", text)), WordRules.Standard).Select(w => new StoryTerms(w))]);

    [Fact]
    public void Terms_that_no_other_tells_are_left() =>
        Vectors("lorries crossed rivers", "bakers praised harvests", "lorries waited").Select(v => v.Count).ShouldBe([2, 0, 2]);

    [Fact]
    public void Only_links_within_a_story_are_held()
    {
        Link[] links = [new(0, 1, 0.5), new(1, 2, 0.15), new(2, 3, 0.5), new(1, 3, 0.02), new(4, 5, 0.1)];
        StoryClusters.Bearing(6, links).ShouldBe([links[0], links[2]]);
    }

    [Fact]
    public void Weak_links_within_a_story_count()
    {
        Link[] links = [new(0, 1, 0.3), new(1, 2, 0.3), new(0, 2, 0.03)];
        StoryClusters.Bearing(3, links).ShouldBe(links);
        StoryClusters.Of(3, links).Select(group => group.Count).ShouldBe([3]);
    }
}
