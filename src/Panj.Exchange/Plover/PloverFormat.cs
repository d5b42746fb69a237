using Panj.Events;
using Panj.Exchange.Json;

namespace Panj.Exchange.Plover;

/// <summary>
/// PLOVER records (draft 2.0), a line of JSON each. What is planned or pledged carries PLOVER's mode "future"; alleged and denied have no mode there and are left out.
/// </summary>
internal sealed class PloverFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "plover";

    /// <inheritdoc/>
    public string MediaType => "application/x-ndjson; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "jsonl";

    /// <inheritdoc/>
    public string Purpose => "PLOVER records as JSON lines";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var json = new LineWriter(stream);
        foreach (var sourced in export.Events)
            if (Reason(sourced.Event) is { } reason) left.Add(reason);
            else json.Add(writer => new PloverRecord(writer, sourced).Write());
    }

    private static string? Reason(Event happening)
    {
        if (happening.Status is EventStatus.Alleged or EventStatus.Denied or EventStatus.CalledOff) return Slug.Of(happening.Status);
        if (EventCodes.Of(happening).Plover is null) return Unsaid.Equivalent;
        if (DaySpan.Of(happening.When) is null) return Unsaid.Day;
        return PloverSides.Of(happening).Doers.Count == 0 ? Unsaid.Parties : null;
    }
}
