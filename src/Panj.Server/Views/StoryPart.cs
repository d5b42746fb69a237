using System.Globalization;

namespace Panj.Server.Views;

/// <summary>A part of the list of stories.</summary>
/// <param name="Stories">The part, latest first.</param>
/// <param name="Next">What asks for the part that follows, null at the end.</param>
/// <param name="Previous">What asks for the part before; null where that is the beginning.</param>
/// <param name="IsFirst">True at the beginning.</param>
internal sealed record StoryPart(IReadOnlyList<StoryTelling> Stories, string? Next, string? Previous, bool IsFirst)
{
    /// <param name="all">All stories, latest first.</param>
    /// <param name="after">What an earlier part gave; null for the beginning.</param>
    /// <param name="most">Stories of one part.</param>
    public static StoryPart Of(IReadOnlyList<StoryTelling> all, string? after, int most)
    {
        var start = after is null ? 0 : all.TakeWhile(story => !IsBehind(story, after)).Count();
        StoryTelling[] part = [.. all.Skip(start).Take(most)];
        return new StoryPart(part, part.Length > 0 && all.Count - start > most ? PlaceOf(part[^1]) : null, start > most ? PlaceOf(all[start - most - 1]) : null, start == 0);
    }

    /// <summary>By the last day and the identity, as the list is sorted: stories that come or go meanwhile move nobody's place.</summary>
    private static string PlaceOf(StoryTelling story) => string.Create(CultureInfo.InvariantCulture, $"{DayOf(story)}.{story.Id}");

    private static bool IsBehind(StoryTelling story, string after)
    {
        var seen = after.Split('.', 2);
        var day = int.Parse(seen[0], CultureInfo.InvariantCulture);
        return DayOf(story) < day || (DayOf(story) == day && string.CompareOrdinal(story.Id, seen[1]) > 0);
    }

    private static int DayOf(StoryTelling story) => story.Last?.DayNumber ?? -1;
}
