namespace Panj.Exchange;

/// <summary>Articles and events as one object of JSON, as the contract of the command line has it.</summary>
internal sealed class WholePicture : IEventFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string MediaType => "application/json; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string Purpose => "articles, reports and events with all evidence";

    /// <inheritdoc/>
    public bool IsOfWhole => true;

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) => PictureJson.Write(stream, export.Whole());
}
