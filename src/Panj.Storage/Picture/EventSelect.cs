using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>A question about events as SQL.</summary>
internal sealed class EventSelect
{
    /// <summary>Degrees of longitude from which an area is so wide that it singles out little.</summary>
    private const double Wide = 120;

    private const string Columns = "SELECT e.position, e.day, e.id, e.body FROM picture_events e WHERE ";

    private readonly StoreDatabase _database;
    private readonly List<string> _conditions = [];
    private readonly List<(string, object?)> _parameters = [];

    public EventSelect(StoreDatabase database, EventQuestion question)
    {
        _database = database;
        var isOfDays = question.From is not null || question.To is not null;
        Add(isOfDays ? "e.hidden + 0 = @hidden" : "e.hidden = @hidden", ("@hidden", question.IsHidden ? 1 : 0)); // a sum leads no database to the index that knows no breadth
        if (question.Kind is { } kind) Add("e.kind = @kind", ("@kind", Slug.Of(kind)));
        if (question.Statuses is [var status]) Add("e.status = @status", ("@status", Slug.Of(status)));
        else if (question.Statuses.Count > 0) Add($"e.status IN ({database.Listed("@statuses")})", ("@statuses", database.List([.. question.Statuses.Select(Slug.Of)])));
        if (question.Origins is { } origins) Add("e.origins >= @origins", ("@origins", origins));
        if (question.Ids.Count > 0) Add($"e.id IN ({database.Listed("@ids")})", ("@ids", database.List(question.Ids)));
        if (QueryWords.Of(question.Words) is { Count: > 0 } words) Add($"e.number IN ({database.FindEventWords})", ("@words", database.EventWords(words)));
        if (question.Within is { } box) Add(box);
        if (question.After is { } after) Add(after, question.IsLatestFirst);
        Sql = SqlOf(question);
        if (question.Most is { } most) _parameters.Add(("@most", most + 1));
    }

    /// <summary>Selects position, day, identity and body, one row more than asked for where there is one.</summary>
    public string Sql { get; }

    public ReadOnlySpan<(string Name, object? Value)> Parameters => _parameters.ToArray();

    /// <summary>What asks for the rows after one.</summary>
    public static string CursorOf(EventQuestion question, byte[] position, int day, string id) =>
        question.IsLatestFirst ? string.Create(CultureInfo.InvariantCulture, $"{day}.{id}") : Convert.ToHexStringLower(position);

    private string SqlOf(EventQuestion question)
    {
        var order = question.IsLatestFirst ? "day DESC, id" : "position";
        var most = question.Most is null ? "" : " LIMIT @most";
        if (question.From is null && question.To is null) return $"{Columns}{string.Join(" AND ", _conditions)} ORDER BY {order.Replace("day", "e.day", StringComparison.Ordinal).Replace("position", "e.position", StringComparison.Ordinal)}{most}";
        _parameters.Add(("@from", (question.From ?? DateOnly.MinValue).DayNumber));
        _parameters.Add(("@to", (question.To ?? DateOnly.MaxValue).DayNumber));
        var arms = Breadths.Bounded.Select(b => string.Create(CultureInfo.InvariantCulture, $"e.breadth = {b.Breadth} AND e.day <= @to AND e.day >= @from - {b.Reach} AND e.last >= @from"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"e.breadth = {Breadths.OpenStart} AND e.day >= @from"));
        var limited = arms.Select(arm => $"SELECT * FROM ({Columns}{string.Join(" AND ", _conditions.Append(arm))} ORDER BY {order}{most}) a");
        return $"SELECT position, day, id, body FROM ({string.Join(" UNION ALL ", limited)}) found ORDER BY {order}{most}";
    }

    private void Add(string condition, params ReadOnlySpan<(string, object?)> parameters)
    {
        _conditions.Add(condition);
        _parameters.AddRange(parameters);
    }

    private void Add(Box box)
    {
        var across = box.West <= box.East ? "longitude BETWEEN @west AND @east" : "(longitude >= @west OR longitude <= @east)";
        var isWide = box.East - box.West > Wide;
        var inside = $"latitude BETWEEN @south AND @north AND {across}";
        Add(
            isWide ? inside : $"e.number IN (SELECT number FROM picture_events WHERE {inside})",
            ("@south", box.South), ("@north", box.North), ("@west", box.West), ("@east", box.East));
    }

    private void Add(string after, bool isLatestFirst)
    {
        if (!isLatestFirst)
        {
            Add("e.position > @after", ("@after", Convert.FromHexString(after)));
            return;
        }

        if (after.Split('.', 2) is not [var day, var id] || !int.TryParse(day, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new FormatException("This comes from no page.");
        Add("e.day <= @day AND (e.day < @day OR e.id > @id)", ("@day", number), ("@id", id));
    }
}
