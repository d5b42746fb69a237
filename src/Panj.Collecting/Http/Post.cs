namespace Panj.Collecting.Http;

/// <summary>A message to somebody's server.</summary>
/// <param name="Address">Absolute, of http or https.</param>
/// <param name="ContentType">Media type of the body.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">Further headers by name.</param>
public sealed record Post(Uri Address, string ContentType, ReadOnlyMemory<byte> Body, IReadOnlyDictionary<string, string> Headers);
