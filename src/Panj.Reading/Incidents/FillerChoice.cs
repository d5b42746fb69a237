namespace Panj.Reading.Incidents;

/// <summary>Chooses among all that may fill the roles of an incident: each one once.</summary>
internal static class FillerChoice
{
    private const int ShortestName = 4;

    /// <summary>The chosen, in text order.</summary>
    public static List<Filler> Among(IEnumerable<Filler> fillers)
    {
        var kept = new List<Filler>();
        foreach (var filler in fillers)
            if (!kept.Exists(other => IsSame(other, filler))) kept.Add(filler);
        kept.Sort((one, other) => one.Span.CompareTo(other.Span));
        return kept;
    }

    private static bool IsSame(Filler one, Filler other) =>
        one.Role == other.Role && (one.Key == other.Key || (one.Role is IncidentRole.Victim && SharesName(one.Key, other.Key)));

    private static bool SharesName(string one, string other)
    {
        var words = one.Split(' ');
        var others = other.Split(' ');
        return words.Count(word => word.Length >= ShortestName && others.Contains(word)) >= Math.Min(2, Math.Min(words.Length, others.Length));
    }
}
