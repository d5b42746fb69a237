namespace Panj.Server.Api;

/// <summary>What the description of the API tells of a route beyond what its handler's signature does.</summary>
/// <param name="Summary">What it gives or does.</param>
/// <param name="ContentType">Media type of its answer.</param>
/// <param name="Query">Parts of its question.</param>
internal sealed record Description(string Summary, string ContentType, IReadOnlyList<Parameter> Query)
{
    /// <summary>Status of an answer that is no problem.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Fields of the form that is sent; null where none is.</summary>
    public IReadOnlyList<Parameter>? Form { get; init; }
}
