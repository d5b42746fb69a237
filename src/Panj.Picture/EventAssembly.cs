using Panj.Events;

namespace Panj.Picture;

/// <summary>Makes one event of the reports that were found to tell it.</summary>
internal static class EventAssembly
{
    /// <summary>The event of <paramref name="members"/>, which are sorted by key.</summary>
    public static Event Of(IReadOnlyList<Member> members)
    {
        var report = members[0].Report;
        return new Event
        {
            Id = EventIdentity.Of(members),
            Kind = report.Kind,
            Mode = report.Mode,
            Status = report.Status,
            Background = members.All(m => m.Report.Background),
            Participants = report.Participants,
            When = report.When?.Value,
            Where = report.Where?.Value,
            Figures = report.Figures,
            Outlets = members.Select(m => m.Outlet).Distinct(StringComparer.Ordinal).Count(),
            Origins = 1,
            Reports = [.. members.Select(m => m.Reference).OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Index)],
        };
    }
}
