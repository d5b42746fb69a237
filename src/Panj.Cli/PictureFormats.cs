using System.Collections.Frozen;
using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Theatres;

namespace Panj.Cli;

/// <summary>Prints a picture in a format for other programs.</summary>
internal static class PictureFormats
{
    /// <summary>Names of the formats.</summary>
    public static string[] Names => StandardFormats.Names;

    /// <summary>Prints the picture and says on standard error what the format cannot say truly; false where no format has the name.</summary>
    public static bool TryWrite(string format, CommandHost host, Snapshot picture, BorderMap map) => TryWrite(format, host, [picture], map);

    /// <summary>The same of a picture in portions, of which those formats that can hold one at a time.</summary>
    public static bool TryWrite(string format, CommandHost host, IEnumerable<Snapshot> portions, BorderMap map)
    {
        if (StandardFormats.Of(format) is not { } known) return false;
        var left = new Omissions();
        known.Write(host.Output, Export.Of(portions.Select(OfArticlesAlone), host.Time.GetUtcNow(), map), left);
        if (left.Words() is { } words) host.Error.WriteLine($"panj: {format}: {words}.");
        return true;
    }

    /// <summary>A file says nothing of when a store read what, so that the same articles give the same bytes in whatever order they came and whichever store keeps them.</summary>
    private static Snapshot OfArticlesAlone(Snapshot portion) => portion with { FirstRead = FrozenDictionary<string, DateTimeOffset>.Empty, Changes = FrozenDictionary<string, long>.Empty };
}
