using System.Security.Cryptography;
using Panj.Collecting.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Captures;

/// <summary>Answers as they are kept.</summary>
internal static class Capturing
{
    internal static Capture Of(FetchResult result) =>
        new(result.Address.AbsoluteUri, result.At, result.ContentType, Convert.ToHexStringLower(SHA256.HashData(result.Body.Span)), result.Body);
}
