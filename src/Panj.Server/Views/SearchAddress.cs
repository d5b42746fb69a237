using Panj.Events;
using Panj.Picture.Searching;

namespace Panj.Server.Views;

/// <summary>A search as it stands in an address.</summary>
internal static class SearchAddress
{
    /// <summary>The same from another place on.</summary>
    public static string Of(SearchQuestion question, string next) => new QueryString(Of(question)).Add("after", Cursor.Of(next)).ToUriComponent();

    /// <summary>The question with its question mark, from the beginning.</summary>
    public static string Of(SearchQuestion question)
    {
        var query = QueryString.Empty.Add("q", question.Words);
        if (question.Kind is { } kind) query = query.Add("kind", Slug.Of(kind));
        if (question.Place is { } place) query = query.Add("place", place);
        if (question.Party is { } party) query = query.Add("party", party);
        if (question.From is { } from) query = query.Add("from", IsoDay.Of(from));
        if (question.To is { } to) query = query.Add("to", IsoDay.Of(to));
        return query.ToUriComponent();
    }

    /// <summary>Reads a question; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    public static SearchQuestion Parse(IQueryCollection query, out string? error)
    {
        var filter = ListQuestion.EventsOf(query, out error);
        var after = ListQuestion.Parse(query, out var fault).After;
        error ??= fault;
        return new SearchQuestion { After = after, Words = filter.Words, Kind = filter.Kind, From = filter.From, To = filter.To, Place = Part(query["place"]), Party = Part(query["party"]) };
    }

    private static string? Part(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}
