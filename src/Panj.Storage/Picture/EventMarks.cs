using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The names by which events are asked for.</summary>
internal sealed class EventMarks(Statements statements)
{
    private const string Known = "SELECT number FROM picture_names WHERE sort = @sort AND name = @name";
    private const string Insert = "INSERT INTO picture_names (sort, name) VALUES (@sort, @name) RETURNING number";

    private readonly Dictionary<(string, string), long> _numbers = [];

    /// <summary>SQL for the numbers of events of a party @party or a place @place.</summary>
    public static string Having(string question, string part, string whole) => $"""
        SELECT m.event FROM picture_marks m WHERE m.name IN
        (SELECT number FROM picture_names WHERE (sort = '{part}' AND name LIKE {question}_part ESCAPE '!') OR (sort = '{whole}' AND name = {question}_whole){(question == "@party" ? " OR (sort = 'id' AND name = @party_id)" : "")})
        """;

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

    public async Task AddAsync(long number, KeptEvent kept)
    {
        foreach (var (sort, name) in Of(kept).Distinct())
            await statements.ChangeAsync("INSERT INTO picture_marks (event, name) VALUES (@event, @name)", ("@event", number), ("@name", await NumberAsync(sort, name)));
    }

    public Task RemoveAsync(object number) => statements.ChangeAsync("DELETE FROM picture_marks WHERE event = @event", ("@event", number));

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

    private async Task<long> NumberAsync(string sort, string name)
    {
        if (_numbers.TryGetValue((sort, name), out var number)) return number;
        var known = await statements.ValueAsync(Known, ("@sort", sort), ("@name", name)) ?? await statements.ValueAsync(Insert, ("@sort", sort), ("@name", name));
        return _numbers[(sort, name)] = Convert.ToInt64(known, CultureInfo.InvariantCulture);
    }
}
