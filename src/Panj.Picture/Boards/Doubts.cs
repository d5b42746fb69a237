using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>What there is to doubt of a fact.</summary>
internal static class Doubts
{
    /// <summary>Its status, who denies it, and the disputes that bear on what is shown.</summary>
    public static IEnumerable<Doubt> Of(Fact fact, CellField field)
    {
        if (StatusOf(fact) is { } status) yield return status;
        foreach (var voice in Voices(fact, EventStatus.Denied)) yield return new Doubt(DoubtKind.Denied, $"denied by {voice}");
        foreach (var dispute in fact.Event.Disputes.Where(d => field.IsDisputed(d.Field)))
            yield return new Doubt(DoubtKind.Disputed, $"{FieldName(dispute.Field)}: {string.Join(" or ", dispute.Values.Select(v => v.Value))}");
    }

    /// <summary>The first sources of the reports of a status, each once, sorted.</summary>
    public static IEnumerable<string> Voices(Fact fact, EventStatus status) =>
        fact.Tellings.Where(t => t.Report.Status == status).Select(FirstSource).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Who says it first of all, as far as the article names them.</summary>
    public static string? FirstSource(Telling telling) => telling.First?.Name ?? telling.Outlet;

    private static Doubt? StatusOf(Fact fact) => fact.Status switch
    {
        EventStatus.Planned => new Doubt(DoubtKind.Planned, "planned"),
        EventStatus.Pledged => new Doubt(DoubtKind.Pledged, "pledged"),
        EventStatus.Alleged => new Doubt(DoubtKind.Alleged, Joined("alleged", Voices(fact, EventStatus.Alleged))),
        EventStatus.CalledOff => new Doubt(DoubtKind.CalledOff, "called off"),
        _ => null,
    };

    private static string Joined(string word, IEnumerable<string> voices) => string.Join(", ", voices) is { Length: > 0 } names ? $"{word} by {names}" : word;

    private static string FieldName(string field) => field == "chain" ? "source" : field;
}
