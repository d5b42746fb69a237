using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>A question about events as SQL.</summary>
internal sealed class EventSelect
{
    /// <summary>Degrees of longitude from which an area is so wide that it singles out little.</summary>
    private const double Wide = 120;

    private const string Rows = "position, day, id, body";
    private const string Counted = "kind, status";
    private const string Spot = "latitude, longitude";
    private const string Placed = "number, latitude";
    private const string Named = "number, id, first, last, kind, status";
    private const string Spans = "first, last, kind, status";

    private const string OfTellers = """
        SELECT r.event FROM picture_articles a JOIN picture_reports r ON r.number >= a.number * @span AND r.number < (a.number + 1) * @span WHERE a.article IN
        """;

    private const string NowhereOnMap = """
        e.latitude IS NULL AND NOT EXISTS (SELECT 1 FROM picture_marks m JOIN picture_names n ON n.number = m.name WHERE m.event = e.number AND n.sort = 'country')
        """;

    private readonly StoreDatabase _database;
    private readonly EventQuestion _question;
    private readonly List<string> _conditions = [];
    private readonly List<(string, object?)> _parameters = [];

    /// <param name="database">Where the events are.</param>
    /// <param name="question">Which are asked for.</param>
    /// <param name="isCounted">True where all of them are looked at, and not the first of an order.</param>
    public EventSelect(StoreDatabase database, EventQuestion question, bool isCounted = false)
    {
        (_database, _question) = (database, question);
        // a sum leads no database to an index of all that is shown where another one knows the few that are asked for
        var isOfFew = IsOfDays || question.Ids.Count > 0 || question.Tellers.Count > 0 || question.Source.Length > 0 || question.OneParty.Length > 0 || question.OnePlace.Length > 0 || question.NewsAfter is not null || (isCounted && (question.Party.Length > 0 || question.Place.Length > 0 || question.Words.Length > 0));
        Add(isOfFew ? "e.hidden + 0 = @hidden" : "e.hidden = @hidden", ("@hidden", question.IsHidden ? 1 : 0));
        if (question.Kind is { } kind) Add("e.kind = @kind", ("@kind", Slug.Of(kind)));
        if (question.Statuses is [var status]) Add("e.status = @status", ("@status", Slug.Of(status)));
        else if (question.Statuses.Count > 0) Add($"e.status IN ({database.Listed("@statuses")})", ("@statuses", database.List([.. question.Statuses.Select(Slug.Of)])));
        if (question.NewsAfter is { } news) Add("e.number > @news", ("@news", news));
        if (question.Origins is { } origins) Add("e.origins >= @origins", ("@origins", origins));
        if (question.Ids.Count > 0) Add($"e.id IN ({database.Listed("@ids")})", ("@ids", database.List(question.Ids)));
        if (question.Within is { } box) Add(box);
        if (question.Without is { } lack) Add(lack is Lack.Day ? "e.first IS NULL" : NowhereOnMap);
        AddNames();
        if (question.After is { } after) AddBeyond(after, isBefore: false);
        if (question.Before is { } before) AddBeyond(before, isBefore: true);
        if (!IsOfDays) return;
        _parameters.Add(("@from", (question.From ?? DateOnly.MinValue).DayNumber));
        _parameters.Add(("@to", (question.To ?? DateOnly.MaxValue).DayNumber));
    }

    /// <summary>Selects position, day, identity and body, one row more than asked for where there is one; backwards from where it shall end before a page.</summary>
    public string Sql
    {
        get
        {
            var order = (_question.IsLatestFirst, _question.Before is not null) switch
            {
                (true, false) => "ORDER BY day DESC, id",
                (true, true) => "ORDER BY day, id DESC",
                (false, var isBackwards) => isBackwards ? "ORDER BY position DESC" : "ORDER BY position",
            };
            var end = _question.Most is null ? order : order + " LIMIT @most";
            return IsOfDays ? $"SELECT {Rows} FROM ({Arms(Rows, end)}) found {end}" : $"{Select(Rows)} {end}";
        }
    }

    /// <summary>Selects kind, status and how many there are of both; pages are not looked at.</summary>
    public string CountSql => $"SELECT {Counted}, count(*) FROM ({All(Counted)}) found GROUP BY {Counted}";

    /// <summary>Selects first and last day, kind, status and how many there are of these.</summary>
    public string SpansSql => $"SELECT {Spans}, count(*) FROM ({All(Spans)}) found GROUP BY {Spans}";

    /// <summary>Selects the names of @sort with first and last day, some kind, status, how many events there are of these, and one of them.</summary>
    public string SubjectsSql => $"""
        SELECT n.name, found.first, found.last, min(found.kind), found.status, count(*), min(found.id) FROM ({All(Named)}) found
        JOIN picture_marks m ON m.event = found.number JOIN picture_names n ON n.number = m.name WHERE n.sort = @sort GROUP BY n.name, found.first, found.last, found.status
        """;

    /// <summary>Selects middle latitude and longitude of cells of @degrees, and how many events are in each.</summary>
    public string CellsSql => $"""
        SELECT avg(latitude), avg(longitude), count(*) FROM ({All(Spot)}) found
        WHERE latitude IS NOT NULL GROUP BY floor((latitude + 90) / @degrees), floor((longitude + 180) / @degrees)
        """;

    /// <summary>Selects countries with how many events are in each that have no place on a map, and null with how many are in none.</summary>
    public string UnplacedSql => $"""
        SELECT n.name, count(DISTINCT found.number) FROM ({All(Placed)}) found
        LEFT JOIN (picture_marks m JOIN picture_names n ON n.number = m.name AND n.sort = 'country') ON m.event = found.number
        WHERE found.latitude IS NULL GROUP BY n.name
        """;

    /// <summary>Parameters of <see cref="CountSql"/> and <see cref="SpansSql"/>.</summary>
    public ReadOnlySpan<(string Name, object? Value)> CountParameters => _parameters.ToArray();

    /// <summary>Parameters of <see cref="Sql"/>.</summary>
    public ReadOnlySpan<(string Name, object? Value)> Parameters => _question.Most is { } most ? (_parameters.Append(("@most", most + 1)).ToArray()) : _parameters.ToArray();

    private bool IsOfDays => _question.From is not null || _question.To is not null;

    /// <summary>What asks for the rows after one, or for those before it.</summary>
    public static string CursorOf(EventQuestion question, byte[] position, int day, string id) =>
        question.IsLatestFirst ? string.Create(CultureInfo.InvariantCulture, $"{day}.{id}") : Convert.ToHexStringLower(position);

    /// <summary>The same of what lies in an area, beside the one that the question asks for.</summary>
    public EventSelect SeenFrom(Box view)
    {
        var across = view.West <= view.East ? "e.longitude BETWEEN @view_west AND @view_east" : "(e.longitude >= @view_west OR e.longitude <= @view_east)";
        Add($"e.latitude BETWEEN @view_south AND @view_north AND {across}", ("@view_south", view.South), ("@view_north", view.North), ("@view_west", view.West), ("@view_east", view.East));
        return this;
    }

    /// <summary>One select for each breadth, in which the day tells the first one: the index by which events of days are found holds no more.</summary>
    private string Arms(string columns, string order = "") => string.Join(" UNION ALL ", Breadths.Bounded
        .Select(b => (First: "e.day AS first", Where: string.Create(CultureInfo.InvariantCulture, $"e.breadth = {b.Breadth} AND e.day <= @to AND e.day >= @from - {b.Reach} AND e.last >= @from")))
        .Append((First: "0 AS first", Where: string.Create(CultureInfo.InvariantCulture, $"e.breadth = {Breadths.OpenStart} AND e.day >= @from")))
        .Select(arm => Select(columns, arm.First, arm.Where)).Select(select => order.Length == 0 ? select : $"SELECT * FROM ({select} {order}) a"));

    /// <summary>Some columns of all events that are asked for, for a sum over them.</summary>
    private string All(string columns) => IsOfDays ? Arms(columns) : Select(columns);

    private string Select(string columns, string first = "e.first", string? more = null) =>
        $"SELECT {string.Join(", ", columns.Split(", ").Select(column => column == "first" ? first : $"e.{column}"))} FROM picture_events e WHERE {string.Join(" AND ", more is null ? _conditions : _conditions.Append(more))}";

    private void AddNames()
    {
        if (SearchWords.Of(_question.Words).Take(QueryWords.Most).ToArray() is { Length: > 0 } words) Add($"e.number IN ({_database.FindEventWords})", ("@words", _database.EventWords(words)));
        if (_question.Party is { Length: > 0 } party)
            Add($"e.number IN ({EventMarks.Having("@party", "party", "side")})", ("@party_part", EventMarks.Part(party)), ("@party_whole", EventMarks.Folded(party)), ("@party_id", MarkedText.Fit(party)));
        if (_question.Place is { Length: > 0 } place)
            Add($"e.number IN ({EventMarks.Having("@place", "place", "country")})", ("@place_part", EventMarks.Part(place)), ("@place_whole", EventMarks.Folded(place)));
        if (_question.OneParty is { Length: > 0 } one) Add($"e.number IN ({EventMarks.OfParty})", ("@one_name", EventMarks.Folded(one)), ("@one_id", MarkedText.Fit(one)));
        if (_question.OnePlace is { Length: > 0 } spot) Add($"e.number IN ({EventMarks.AtPlace})", ("@one_place", EventMarks.Folded(spot)));
        if (_question.Theatre is { Length: > 0 } theatre) Add($"e.number IN ({EventMarks.OfTheatre})", ("@theatre", theatre));
        if (_question.Source is { Length: > 0 } source) Add($"e.number IN ({EventMarks.OfSource})", ("@source", EventMarks.Clipped(source)));
        if (_question.Tellers.Count > 0)
            Add($"e.id IN ({OfTellers} ({_database.Listed("@tellers")}))", ("@tellers", _database.List(_question.Tellers)), ("@span", KeptReport.NumbersOfArticle));
    }

    private void Add(string condition, params ReadOnlySpan<(string, object?)> parameters)
    {
        _conditions.Add(condition);
        _parameters.AddRange(parameters);
    }

    private void Add(Box box)
    {
        var across = box.West <= box.East ? "longitude BETWEEN @west AND @east" : "(longitude >= @west OR longitude <= @east)";
        // the index of days knows where an event is; looked for beside it, the area is walked through once for each event of the days where PostgreSQL knows no better
        var isWide = box.East - box.West > Wide;
        var inside = $"latitude BETWEEN @south AND @north AND {across}";
        Add(
            isWide || IsOfDays ? inside : $"e.number IN (SELECT number FROM picture_events WHERE {inside})",
            ("@south", box.South), ("@north", box.North), ("@west", box.West), ("@east", box.East));
    }

    /// <summary>Rows on one side of the row that a cursor names.</summary>
    private void AddBeyond(string cursor, bool isBefore)
    {
        var (less, more, name) = isBefore ? (">", "<", "before") : ("<", ">", "after");
        if (!_question.IsLatestFirst)
        {
            Add($"e.position {more} @{name}", ($"@{name}", Convert.FromHexString(cursor)));
            return;
        }

        if (cursor.Split('.', 2) is not [var day, var id] || !int.TryParse(day, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new FormatException("This comes from no page.");
        Add($"e.day {less}= @{name}_day AND (e.day {less} @{name}_day OR e.id {more} @{name}_id)", ($"@{name}_day", number), ($"@{name}_id", id));
    }
}
