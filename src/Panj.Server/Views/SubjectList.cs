using Panj.Events.Ports;

namespace Panj.Server.Views;

/// <summary>The events of a party, a place or a source as its page lists them.</summary>
/// <param name="Asked">Which part of them is listed.</param>
/// <param name="Rows">The part, latest first.</param>
/// <param name="All">How many there are.</param>
/// <param name="Next">What asks the store for the part that follows, null at the end.</param>
internal sealed record SubjectList(ListQuestion Asked, IReadOnlyList<EventRow> Rows, int All, string? Next)
{
    /// <summary>Events of one part where no number is asked for.</summary>
    private const int Usual = 50;

    public static async Task<SubjectList> OfAsync(PictureParts parts, EventQuestion of, ListQuestion asked, CancellationToken cancellation)
    {
        var page = await parts.FindAsync(asked.PartOf(of, Usual), cancellation);
        return new SubjectList(asked, [.. page.Events.Select(EventRow.Of)], (await parts.CountAsync(of, cancellation)).Events, page.Next);
    }
}
