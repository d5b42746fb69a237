namespace Panj.Events.Ports;

/// <summary>One line of the list of articles.</summary>
/// <param name="Id">The article's identity.</param>
/// <param name="Title">Title of the current version, null where unknown.</param>
/// <param name="Outlet">Outlet of the current version, null where unknown.</param>
/// <param name="Published">Day of publication of the current version, null where unknown.</param>
/// <param name="Versions">Versions kept, at least 1.</param>
/// <param name="Reports">Reports of the current version.</param>
public sealed record ArticleEntry(string Id, string? Title, string? Outlet, DateOnly? Published, int Versions, int Reports)
{
    /// <summary>When the current version was first kept; null where that is not known.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
