using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>Says whose losses a figure counts.</summary>
internal static class LossSides
{
    /// <summary>The words for those counted, or the one victim named; "" where neither says whose they are ("fatalities").</summary>
    public static string Of(Figure figure, Event happening)
    {
        if (FigureWords.Counted(figure) is { Length: > 0 } counted) return counted;
        var victims = happening.Participants.Where(p => p.Role is Role.Victim or Role.Target).Select(p => PartyWords.Uncounted(p.Name)).Distinct(StringComparer.Ordinal).ToArray();
        return victims is [var only] && happening.Figures.Count(f => f.What == figure.What) == 1 ? only : "";
    }
}
