namespace Panj.Reading.Incidents;

/// <summary>An incident while its clues are gathered.</summary>
internal sealed class IncidentDraft(Clue first)
{
    /// <summary>Shortest word of a name that two persons do not share by chance ("de").</summary>
    private const int ShortestName = 4;

    /// <summary>Weight of clues that proves an incident: where the records of training texts are met best, finding more against being wrong oftener.</summary>
    private const double Enough = .8;

    private readonly List<Clue> _clues = [first];

    public IncidentType Type { get; } = first.Type;

    public int LastSentence => _clues[^1].Sentence;

    /// <summary>False for plain fighting and for mere mentions.</summary>
    public bool IsRelevant => _clues.Sum(clue => clue.Weight) >= Enough;

    /// <summary>True where the clue may tell of the same incident: of its sort, or of the dead of a blast told just before.</summary>
    public bool Accepts(Clue clue)
    {
        if (clue.IsAnother || NamesOthers(clue)) return false;
        return clue.Type == Type || (Type == IncidentType.Bombing && clue.Type == IncidentType.Attack && clue.Sentence - LastSentence <= 1);
    }

    public void Add(Clue clue) => _clues.Add(clue);

    public Incident ToIncident() => new()
    {
        Type = Type,
        Fillers = FillerChoice.Among(_clues.SelectMany(clue => clue.Fillers)),
        Spans = [.. _clues.Select(clue => clue.Span).Distinct().Order()],
        Why = [.. _clues.Select(clue => clue.Why)],
    };

    private bool NamesOthers(Clue clue)
    {
        var named = Named([clue]);
        var known = Named(_clues);
        return named.Count > 0 && known.Count > 0 && clue.Sentence > LastSentence && !named.Overlaps(known);
    }

    private static HashSet<string> Named(IEnumerable<Clue> clues) =>
        [.. clues.SelectMany(clue => clue.Fillers).Where(filler => filler.Rule is "patient-name" or "patient").SelectMany(filler => filler.Key.Split(' ')).Where(word => word.Length >= ShortestName)];
}
