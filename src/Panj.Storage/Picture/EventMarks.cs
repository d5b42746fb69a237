using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The names by which events are asked for.</summary>
internal sealed class EventMarks(StoreDatabase database, Statements statements)
{
    private const string Known = "SELECT number FROM picture_names WHERE sort = @sort AND name = @name";

    private readonly string _insert = $"INSERT INTO picture_names (sort, name) SELECT l.sort, l.name FROM {database.Each("sort", "name")} RETURNING number, sort, name";

    private readonly string _mark = $"INSERT INTO picture_marks (event, name) SELECT l.event, l.name FROM {database.Each("event", "name")}";

    private readonly Dictionary<(string, string), long> _numbers = [];

    /// <summary>SQL for the numbers of events of a party @party or a place @place.</summary>
    public static string Having(string question, string part, string whole) => $"""
        SELECT m.event FROM picture_marks m WHERE m.name IN
        (SELECT number FROM picture_names WHERE (sort = '{part}' AND name LIKE {question}_part ESCAPE '!') OR (sort = '{whole}' AND name = {question}_whole){(question == "@party" ? " OR (sort = 'id' AND name = @party_id)" : "")})
        """;

    /// <summary>SQL for the numbers of events of the one party that has the identity @one_id or the name @one_name.</summary>
    public const string OfParty = "SELECT m.event FROM picture_marks m WHERE m.name IN (SELECT number FROM picture_names WHERE (sort = 'party' AND name = @one_name) OR (sort = 'id' AND name = @one_id))";

    /// <summary>SQL for the numbers of events at the place @one_place.</summary>
    public const string AtPlace = "SELECT m.event FROM picture_marks m JOIN picture_names n ON n.number = m.name WHERE n.sort = 'place' AND n.name = @one_place";

    /// <summary>SQL for the numbers of events of @theatre.</summary>
    public const string OfTheatre = "SELECT m.event FROM picture_marks m JOIN picture_names n ON n.number = m.name WHERE n.sort = 'theatre' AND n.name = @theatre";

    /// <summary>SQL for the numbers of events at which boards of @theatre look.</summary>
    public const string OnBoards = "SELECT m.event FROM picture_marks m JOIN picture_names n ON n.number = m.name WHERE n.sort = 'board' AND n.name = @theatre";

    /// <summary>SQL for the numbers of events that @source tells.</summary>
    public const string OfSource = "SELECT m.event FROM picture_marks m JOIN picture_names n ON n.number = m.name WHERE n.sort = 'source' AND n.name = @source";

    /// <summary>Characters of a source's name by which it is found; whoever collects an article may name its outlet at any length, and no index holds that.</summary>
    private const int LongestSource = 200;

    /// <summary>The name of a source as it is looked for.</summary>
    public static string Clipped(string source) => MarkedText.Fit(source)[..Math.Min(source.Length, LongestSource)];

    /// <summary>A name in which no case matters.</summary>
    public static string Folded(string name) => MarkedText.Fit(name).ToUpperInvariant();

    /// <summary>What LIKE takes for any name that has these characters in it.</summary>
    public static string Part(string name) => $"%{Folded(name).Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal).Replace("_", "!_", StringComparison.Ordinal)}%";

    public async Task AddAsync(IReadOnlyList<(long Number, KeptEvent Kept)> added)
    {
        (long Event, (string, string)[] Names)[] named = [.. added.Select(a => (a.Number, Of(a.Kept).Distinct().ToArray()))];
        await LearnAsync(named.SelectMany(n => n.Names).Where(name => !_numbers.ContainsKey(name)).Distinct().ToArray());
        var marks = named.SelectMany(n => n.Names.Select(name => (n.Event, Name: _numbers[name]))).ToArray();
        await statements.EachAsync(_mark, ("@event", Array.ConvertAll(marks, m => m.Event)), ("@name", Array.ConvertAll(marks, m => m.Name)));
    }

    public Task RemoveAsync(IReadOnlyList<long> numbers) => statements.LaterAsync($"DELETE FROM picture_marks WHERE event IN ({database.Listed("@events")})", ("@events", database.List(numbers)));

    private static IEnumerable<(string Sort, string Name)> Of(KeptEvent kept) =>
    [
        .. kept.Event.Participants.SelectMany(Of),
        .. kept.Event.Where is { } place ? place.Countries.Select(code => ("country", Folded(code))).Append(("place", Folded(place.Name))) : [],
        .. kept.Theatres.Select(theatre => ("theatre", theatre)),
        .. kept.BoardTheatres.Select(theatre => ("board", theatre)),
        .. kept.Sources.Select(source => ("source", Clipped(source))),
    ];

    private static IEnumerable<(string, string)> Of(Participant party)
    {
        yield return ("party", Folded(party.Name));
        if (party.Id is { } id) yield return ("id", MarkedText.Fit(id));
        if (party.Side is { } side) yield return ("side", Folded(side));
    }

    /// <summary>Learns the numbers of names, giving one to those that have none.</summary>
    private async Task LearnAsync(IReadOnlyList<(string Sort, string Name)> names)
    {
        var known = await statements.RowsEachAsync(Known, row => row.GetInt64(0), Columns(names));
        foreach (var (name, number) in names.Zip(known).Where(n => n.Second.Count > 0)) _numbers[name] = number[0];
        foreach (var made in await statements.ChangedEachAsync(_insert, row => (Name: (row.GetString(1), row.GetString(2)), Number: row.GetInt64(0)), Columns([.. names.Where(name => !_numbers.ContainsKey(name))])))
            _numbers[made.Name] = made.Number;
    }

    private static (string, Array)[] Columns(IReadOnlyList<(string Sort, string Name)> names) => [("@sort", names.Select(n => n.Sort).ToArray()), ("@name", names.Select(n => n.Name).ToArray())];
}
