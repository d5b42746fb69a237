using Panj.Exchange.Json;

namespace Panj.Exchange.Lines;

/// <summary>Everything that is known of each event as a line of JSON: the event as the whole picture has it, and its sources with their words and chains.</summary>
internal sealed class EventLines : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "ndjson";

    /// <inheritdoc/>
    public string MediaType => "application/x-ndjson; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "jsonl";

    /// <inheritdoc/>
    public string Purpose => "all that is known, an event a line of JSON";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var lines = new LineWriter(stream);
        foreach (var sourced in export.Events) lines.Add(json => new EventJson(json).Write(sourced));
    }
}
