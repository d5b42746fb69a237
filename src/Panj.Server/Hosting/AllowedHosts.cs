namespace Panj.Server.Hosting;

/// <summary>Which host names a server answers to. A server on loopback answers to loopback's names alone, so that no foreign name can be made to point at it.</summary>
internal static class AllowedHosts
{
    private static readonly string[] s_loopback = ["localhost", "127.0.0.1", "[::1]"];

    public static IList<string> Of(IEnumerable<string> urls) => AreLoopback(urls) ? s_loopback : ["*"];

    /// <summary>True where all addresses are of this machine alone.</summary>
    public static bool AreLoopback(IEnumerable<string> urls) => urls.All(url => s_loopback.Contains(BindingAddress.Parse(url).Host, StringComparer.OrdinalIgnoreCase));
}
