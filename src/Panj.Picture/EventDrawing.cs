using Panj.Events;
using Panj.Picture.Copies;
using Panj.Picture.Disputes;
using Panj.Picture.Merging;
using Panj.Picture.Operations;
using Panj.Picture.Origins;

namespace Panj.Picture;

/// <summary>Draws events of the reports that were merged: assembled, their origins counted, their disputes told, what persons decided laid over them.</summary>
internal sealed class EventDrawing(CopyFindings copies, Decisions decisions)
{
    private readonly OriginFinder _origins = new(copies);

    /// <summary>The event of some reports, which come in their order, and whether a person hid it; what is related to it is still to be told.</summary>
    public (Event Event, bool IsHidden) Of(IReadOnlyList<Member> members)
    {
        var origins = _origins.Classes(members);
        var happening = EventAssembly.Of(members) with
        {
            Origins = origins.Distinct().Count(),
            Disputes = DisputeFinder.Of(members, origins),
            Operations = decisions.On(members),
        };
        return (happening, decisions.IsHidden(members, origins));
    }
}
