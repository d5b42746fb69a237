using Panj.Events;

namespace Panj.Picture.Searching;

/// <summary>What of an event words are looked for in.</summary>
public static class EventSearch
{
    /// <summary>The words of its sentence, place, mode, parties with their offices, and of the titles and outlets of the articles that tell it, each once.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="tellers">The articles that tell it.</param>
    public static IReadOnlyList<string> WordsOf(Event happening, IEnumerable<ArticleReading> tellers)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var outlets = tellers.SelectMany(t => new[] { t.Masthead.Title?.Value ?? t.Article.Title, t.Masthead.Outlet?.Value ?? t.Article.Outlet });
        var names = happening.Participants.SelectMany(participant => new[] { participant.Name, participant.Office });
        return [.. SearchWords.Of(string.Join('\n', [EventWords.Sentence(happening), happening.Where?.Name, happening.Mode, .. names, .. outlets])).Distinct(StringComparer.Ordinal)];
    }
}
