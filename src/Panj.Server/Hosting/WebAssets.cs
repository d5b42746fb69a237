using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Panj.Server.Hosting;

/// <summary>The scripts, styles and map that web/ was built into, carried inside the assembly.</summary>
internal sealed class WebAssets
{
    private const string Folder = "web/";

    private readonly FrozenDictionary<string, WebAsset> _assets;

    private WebAssets(FrozenDictionary<string, WebAsset> assets) => _assets = assets;

    public static WebAssets Embedded()
    {
        var assembly = typeof(WebAssets).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        return new WebAssets(names.ToFrozenDictionary(name => name[Folder.Length..], name => Read(assembly.GetManifestResourceStream(name), name)));
    }

    public WebAsset? Find(string path) => _assets.GetValueOrDefault(path);

    private static WebAsset Read(Stream? stream, string name)
    {
        using var source = stream ?? throw new InvalidOperationException($"{name} is missing.");
        var content = new byte[source.Length];
        source.ReadExactly(content);
        return new WebAsset(content, ContentType(name), $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
    }

    private static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
