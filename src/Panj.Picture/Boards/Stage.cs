namespace Panj.Picture.Boards;

/// <summary>What an event means for a board.</summary>
/// <param name="Name">Its name ("drafted").</param>
/// <param name="Says">The same for a reader ("deal being drafted").</param>
/// <param name="Rank">Place in a life: what ranks higher comes later.</param>
/// <param name="IsOfTarget">True where the words of a post must stand in the target.</param>
internal sealed record Stage(string Name, string Says, int Rank, bool IsOfTarget);
