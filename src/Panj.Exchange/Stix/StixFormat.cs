namespace Panj.Exchange.Stix;

/// <summary>
/// A STIX 2.1 bundle: a report an event with those who take part and the place it refers to. A report says what is told, with the status in its name and labels, so every
/// status goes along.
/// </summary>
internal sealed class StixFormat : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "stix";

    /// <inheritdoc/>
    public string MediaType => "application/stix+json;version=2.1";

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string Purpose => "a STIX 2.1 bundle of reports";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var bundle = new StixBundle(stream);
        foreach (var sourced in export.Events)
            if (sourced is { FirstTold: { } first, LastTold: { } last }) bundle.Add(sourced, first, last);
            else left.Add(Unsaid.Told);
    }
}
