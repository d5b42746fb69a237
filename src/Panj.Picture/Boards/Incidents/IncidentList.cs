namespace Panj.Picture.Boards.Incidents;

/// <summary>The incidents of the year before a day.</summary>
internal static class IncidentList
{
    /// <summary>Days that the boards of incidents look back.</summary>
    private const int Days = 365;

    /// <summary>Incidents that are told to have happened, latest first; each with its sort.</summary>
    public static IReadOnlyList<Staged> Of(Known known) =>
        [.. StageTable.Staged("incidents", known).Where(s => known.AsOf.DayNumber - s.Fact.Day.DayNumber <= Days)];
}
