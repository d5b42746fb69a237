namespace Panj.Reading.Incidents;

/// <summary>Puts the clues of an article together into incidents: retellings joined, different ones apart.</summary>
internal sealed class IncidentMerger
{
    /// <summary>Farthest sentence in which what an incident did is still told of it.</summary>
    private const int HarmReach = 4;

    private readonly List<IncidentDraft> _drafts = [];

    /// <summary>Takes the next clue in text order.</summary>
    public void Add(Clue clue)
    {
        if (clue.IsGeneral) return;
        if (clue.IsHarm)
        {
            if (_drafts.MaxBy(draft => draft.LastSentence) is { } near && clue.Sentence - near.LastSentence <= HarmReach) near.Add(clue);
            return;
        }

        if (_drafts.FindLast(draft => draft.Accepts(clue)) is { } same) same.Add(clue);
        else _drafts.Add(new IncidentDraft(clue));
    }

    /// <summary>The incidents, in the order in which they are first told.</summary>
    public IReadOnlyList<Incident> Incidents => [.. _drafts.Where(draft => draft.IsRelevant).Select(draft => draft.ToIncident())];
}
