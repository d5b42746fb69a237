using Panj.Cli.Hosting;
using Panj.Reading.Places.Dumps;

namespace Panj.Cli;

/// <summary>Opens the imported gazetteer that reading uses beside the places that Panj ships.</summary>
internal static class OpenGazetteer
{
    /// <summary>The file named, null where none is: no file is used unasked, so that the same command gives the same picture everywhere. It stays mapped until disposed.</summary>
    /// <returns>False, with the reason said, where it cannot be used.</returns>
    public static bool TryOpen(string? named, CommandHost host, out PlaceFile? places)
    {
        places = null;
        if (named is null) return true;
        try
        {
            places = PlaceFile.Open(named);
            return true;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"panj: {failure.Message} Make it with panj gazetteer import.");
            return false;
        }
    }
}
