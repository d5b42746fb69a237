using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Cli;

/// <summary>What of a picture is asked for: the events of a theatre, or all, with borders as one depiction has them.</summary>
internal sealed record Scene(Theatre? Theatre, BorderMap Map)
{
    /// <summary>A theatre by its name or file; null, with the reason said, where there is none.</summary>
    public static Scene? Open(string? theatre, string depiction, CommandHost host)
    {
        var map = BorderMap.Of(Depiction.Of(depiction) ?? Depiction.DeFacto);
        if (theatre is null) return new Scene(null, map);
        if (TheatreFile.Of(theatre, map) is { } shipped) return new Scene(shipped, map);
        if (TryRead(theatre, map, out var own, out var problem)) return new Scene(own, map);
        host.Error.WriteLine($"panj: the theatre {theatre} cannot be used: {problem}. Name {string.Join(", ", TheatreFile.Shipped)} or a GeoJSON file.");
        return null;
    }

    /// <summary>The part of a picture that is asked for.</summary>
    public Snapshot Of(Snapshot picture) => Theatre?.Of(picture) ?? picture;

    private static bool TryRead(string path, BorderMap map, out Theatre? theatre, out string problem)
    {
        theatre = null;
        try
        {
            var isTooLong = File.Exists(path) && new FileInfo(path).Length > 4L * TheatreFile.MostCharacters;
            problem = "it is too long";
            return !isTooLong && TheatreFile.TryRead(File.ReadAllText(path), map, out theatre, out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message.TrimEnd('.');
            return false;
        }
    }
}
