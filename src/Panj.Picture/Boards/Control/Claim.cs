using Panj.Events;

namespace Panj.Picture.Boards.Control;

/// <summary>A claim of who holds what.</summary>
internal sealed class Claim
{
    public Claim(Staged staged)
    {
        Staged = staged;
        var happening = staged.Fact.Event;
        Holders = [.. happening.Participants.Where(p => p.Role is Role.Actor)];
        Holder = Holders is [var first, ..] ? first.Id ?? first.Side ?? first.Name : null;
        Place = happening.Where?.Name ?? happening.Participants.FirstOrDefault(p => p.Role is Role.Target)?.Name;
        Extent = WordTable.Extent(staged.Fact.Clauses);
    }

    public Staged Staged { get; }

    public IReadOnlyList<Participant> Holders { get; }

    /// <summary>Identity, side or name of the first holder; null where nobody is named.</summary>
    public string? Holder { get; }

    public string? Place { get; }

    /// <summary>How much of the place, null where the words do not say.</summary>
    public string? Extent { get; }

    /// <summary>True where the place is named.</summary>
    public static bool TellsPlace(Telling telling) => telling.Report.Where is not null || telling.Report.Participants.Any(p => p.Role is Role.Target);
}
