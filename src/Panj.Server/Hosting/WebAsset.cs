namespace Panj.Server.Hosting;

/// <summary>One file of the pages.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Tag">Its entity tag, quoted.</param>
internal sealed record WebAsset(byte[] Content, string ContentType, string Tag);
