using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>Follows a thing through its life.</summary>
internal static class Lives
{
    /// <summary>Days after which something that nobody tells of any more has gone silent.</summary>
    public const int SilentAfterDays = 365;

    /// <summary>The fact that says where it stands: the farthest stage, of equal ones the latest; what only one side says or somebody denies counts where there is nothing better.</summary>
    public static Staged Head(IReadOnlyList<Staged> life)
    {
        var solid = life.Where(s => s.Fact.IsSolid).ToArray();
        return (solid.Length > 0 ? solid : life).OrderByDescending(s => s.Stage.Rank).ThenByDescending(s => s.Fact.Day).ThenBy(s => s.Fact.Event.Id, StringComparer.Ordinal).First();
    }

    /// <summary>The stages in their order: "pledged 23 Jul 2021; deal being drafted, told 22 Jul 2021".</summary>
    public static string History(IReadOnlyList<Staged> life) =>
        string.Join("; ", life.OrderBy(s => s.Stage.Rank).ThenBy(s => s.Fact.Day).ThenBy(s => s.Fact.Event.Id, StringComparer.Ordinal).Select(s => s.SaysWhen).Distinct(StringComparer.Ordinal));

    /// <summary>The doubt of what nobody has told of for long, none while somebody has.</summary>
    public static Doubt[] Silence(IReadOnlyList<Staged> life, DateOnly asOf) =>
        SilentSince(life, asOf) is { } since ? [new Doubt(DoubtKind.Silent, $"nobody has told of it since {WhenWords.Of(When.Day(since))}")] : [];

    /// <summary>The day since when nobody has told of it, null while it is not long enough ago.</summary>
    public static DateOnly? SilentSince(IReadOnlyList<Staged> life, DateOnly asOf)
    {
        var last = life.Max(s => s.Fact.LastTold);
        return asOf.DayNumber - last.DayNumber > SilentAfterDays ? last : null;
    }
}
