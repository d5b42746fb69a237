using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Boards;

/// <summary>Derives the state of a theatre as known on a day. The same readings give the same state in whatever order and however often they come.</summary>
public sealed class StateBuilder
{
    private readonly PictureBuilder _pictures = new();

    /// <summary>The state on a day of articles about which no person decided anything.</summary>
    public State Build(IReadOnlyList<ArticleReading> readings, DateOnly asOf, Theatre? theatre = null) => Build(readings, [], asOf, theatre);

    /// <summary>
    /// The state on a day, from the articles published by then: an article that gives no day counts from the latest day on which its own text says that its news
    /// happened, and one that has no such day either is left out and named.
    /// </summary>
    /// <param name="readings">All readings there are.</param>
    /// <param name="operations">What persons decided about the events.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="theatre">The theatre, null for everything.</param>
    public State Build(IReadOnlyList<ArticleReading> readings, IReadOnlyList<Operation> operations, DateOnly asOf, Theatre? theatre)
    {
        var placed = Placed(readings, asOf);
        return Build(_pictures.Build([.. placed[true]], operations), placed, asOf, theatre);
    }

    /// <summary>The same from the picture of all readings there are, which is not derived anew where all of them were published by the day.</summary>
    /// <param name="picture">The picture of everything.</param>
    /// <param name="operations">What persons decided about the events.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="theatre">The theatre, null for everything.</param>
    public State Build(Snapshot picture, IReadOnlyList<Operation> operations, DateOnly asOf, Theatre? theatre)
    {
        var placed = Placed(picture.Articles, asOf);
        return placed[false].Any() || placed[null].Any() ? Build(picture.Articles, operations, asOf, theatre) : Build(picture, placed, asOf, theatre);
    }

    private static ILookup<bool?, ArticleReading> Placed(IReadOnlyList<ArticleReading> readings, DateOnly asOf) =>
        readings.ToLookup(r => PublishedDays.Of(r) is { } day ? day <= asOf : (bool?)null);

    private static State Build(Snapshot picture, ILookup<bool?, ArticleReading> placed, DateOnly asOf, Theatre? theatre) => new State
    {
        AsOf = asOf,
        Theatre = theatre?.Title,
        Picture = picture,
        Undated = [.. placed[null].Select(r => r.Article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    }.WithBoards(theatre);
}
