namespace Panj.Collecting.Http;

/// <summary>A name led to addresses that may not be dialled.</summary>
internal sealed class RefusedAddressException(string host) : IOException($"{host} does not lead to the public internet")
{
    internal string Host { get; } = host;
}
