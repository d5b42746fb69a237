using Panj.Events;

namespace Panj.Server.Views;

/// <summary>One event as a row of the list.</summary>
/// <param name="Event">The event.</param>
/// <param name="Sentence">Who, what, whom, where, how many, in words.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Day">First day it may have been, null where unknown.</param>
/// <param name="Searched">Everything the text filter looks in, lower case.</param>
internal sealed record EventRow(Event Event, string Sentence, SymbolLook Look, DateOnly? Day, string Searched)
{
    public static EventRow Of(Event happening, PictureView picture)
    {
        var sentence = EventWords.Sentence(happening);
        return new EventRow(happening, sentence, SymbolLook.Of(happening), happening.When?.Earliest ?? happening.When?.Latest, Searchable(happening, sentence, picture));
    }

    public string Address => $"/events/{Uri.EscapeDataString(Event.Id)}";

    public static string Counted(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    private static string Searchable(Event happening, string sentence, PictureView picture)
    {
        var outlets = happening.Reports.Select(report => picture.Article(report.ArticleId)).OfType<ArticleReading>()
            .SelectMany(reading => new[] { reading.Masthead.Title?.Value ?? reading.Article.Title, reading.Masthead.Outlet?.Value ?? reading.Article.Outlet });
        var names = happening.Participants.SelectMany(participant => new[] { participant.Name, participant.Office });
        return string.Join('\n', [sentence, happening.Where?.Name, happening.Mode, .. names, .. outlets]).ToLowerInvariant();
    }
}
