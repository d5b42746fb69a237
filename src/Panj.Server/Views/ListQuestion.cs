using System.Globalization;

namespace Panj.Server.Views;

/// <summary>Which events are asked for, and which part of their list.</summary>
internal sealed record ListQuestion
{
    public EventFilter Filter { get; init; } = new();

    /// <summary>Most rows of the answer, null for all or for as many as a page shows.</summary>
    public int? Limit { get; init; }

    /// <summary>The place after which the part begins, null for the start.</summary>
    public Cursor? After { get; init; }

    /// <summary>Reads a question; <paramref name="error"/> says in words what cannot be understood, and is null where all can.</summary>
    public static ListQuestion Parse(IQueryCollection query, out string? error)
    {
        var filter = EventFilter.Parse(query, out error);
        var reader = new FilterReader(query);
        var limit = reader.Number("limit");
        error ??= reader.Error ?? (limit is < 1 or > Portion.Most ? $"limit is a number from 1 to {Portion.Most}." : null);
        var after = reader.Words("after");
        if (after.Length == 0) return new ListQuestion { Filter = filter, Limit = limit };
        if (!Portion.TryParse(after, out var cursor)) error ??= "after is no cursor of this server. Take it from the Link of an earlier answer, or leave it out.";
        return new ListQuestion { Filter = filter, Limit = limit, After = cursor };
    }

    /// <summary>The same question from another place on, with its question mark.</summary>
    public string QueryAfter(string cursor)
    {
        var more = QueryString.Create("after", cursor);
        if (Limit is { } limit) more = more.Add("limit", limit.ToString(CultureInfo.InvariantCulture));
        return new QueryString(Filter.Query).Add(more).ToUriComponent();
    }
}
