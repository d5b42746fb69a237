using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Theatres;

namespace Panj.Picture.Searching;

/// <summary>Answers questions about events over what lies in memory, as stores answer them over what they keep.</summary>
public static class EventMatch
{
    /// <summary>The events of a picture that are asked for, in its order; pages and what is hidden are not looked at.</summary>
    public static IReadOnlyList<Event> Of(Snapshot picture, EventQuestion question)
    {
        var words = SearchWords.Of(question.Words);
        if (words.Count == 0 && question.Source.Length == 0) return [.. picture.Events.Where(e => Holds(e, question))];
        var articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        (ArticleReading Reading, Report Report)[] Accounts(Event happening) => [.. happening.Reports.Where(r => articles.ContainsKey(r.ArticleId)).Select(r => (articles[r.ArticleId], articles[r.ArticleId].Reports[r.Index]))];
        return
        [
            .. from happening in picture.Events
               where Holds(happening, question)
               let accounts = Accounts(happening)
               where words.Count == 0 || AreAllIn(EventSearch.WordsOf(happening, accounts.Select(a => a.Reading)), words)
               where question.Source.Length == 0 || EventSources.Of(accounts).Contains(question.Source, StringComparer.Ordinal)
               select happening,
        ];
    }

    /// <summary>True where every part applies to an event but the words, the source and what is news.</summary>
    public static bool Holds(Event happening, EventQuestion question) =>
        (question.Kind is null || happening.Kind == question.Kind)
        && (question.Statuses.Count == 0 || question.Statuses.Contains(happening.Status))
        && happening.Origins >= (question.Origins ?? 0)
        && (question.Party.Length == 0 || happening.Participants.Any(p => p.Id == question.Party || Has(p.Name, question.Party) || string.Equals(p.Side, question.Party, StringComparison.OrdinalIgnoreCase)))
        && (question.Place.Length == 0 || (happening.Where is { } where && (Has(where.Name, question.Place) || where.Countries.Contains(question.Place, StringComparer.OrdinalIgnoreCase))))
        && (question.OneParty.Length == 0 || happening.Participants.Any(p => p.Id == question.OneParty || IsNamed(p.Name, question.OneParty)))
        && (question.OnePlace.Length == 0 || (happening.Where is { } at && IsNamed(at.Name, question.OnePlace)))
        && (question.Within is not { } box || (happening.Where is { Precision: not Precision.Country, Latitude: { } latitude, Longitude: { } longitude } && box.Holds(latitude, longitude)))
        && MatchesDays(happening.When, question)
        && Lacks(happening, question.Without)
        && (question.Theatre.Length == 0 || (TheatreFile.Standard.TryGetValue(question.Theatre, out var theatre) && theatre.Holds(happening)))
        && (question.Ids.Count == 0 || question.Ids.Contains(happening.Id))
        && (question.Tellers.Count == 0 || happening.Reports.Any(r => question.Tellers.Contains(r.ArticleId)));

    private static bool Lacks(Event happening, Lack? lack) => lack switch
    {
        Lack.Day => happening.When is not { } when || (when.Earliest is null && when.Latest is null),
        Lack.Place => happening.Where is not { } where || (where.Countries.Count == 0 && (where is { Precision: Precision.Country } or { Latitude: null } or { Longitude: null })),
        _ => true,
    };

    private static bool MatchesDays(When? when, EventQuestion question)
    {
        if (question.From is null && question.To is null) return true;
        if (when is not { } known || (known.Earliest is null && known.Latest is null)) return false;
        return (question.From is null || known.Latest is null || known.Latest >= question.From) && (question.To is null || known.Earliest is null || known.Earliest <= question.To);
    }

    private static bool AreAllIn(IReadOnlyList<string> text, IReadOnlyList<string> words) => words.All(word => text.Any(one => one.StartsWith(word, StringComparison.Ordinal)));

    private static bool IsNamed(string name, string whole) => string.Equals(name, whole, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
